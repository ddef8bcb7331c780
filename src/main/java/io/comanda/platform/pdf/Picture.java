package io.comanda.platform.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * An image as a PDF stores it, on white, decoded and packed once instead of in every document. No side has more than
 * {@value #MAX_SIDE} pixels, which are 300 to the inch at the width a logo may have.
 */
final class Picture {

    private static final int MAX_SIDE = 700;

    private final int width;
    private final int height;
    private final byte[] deflated;

    private Picture(BufferedImage image) throws IOException {
        width = image.getWidth();
        height = image.getHeight();
        deflated = deflate(image.getRGB(0, 0, width, height, null, 0, width));
    }

    /** Reads a PNG or JPEG. */
    static Picture read(InputStream in) throws IOException {
        var image = ImageIO.read(in);
        if (image == null) {
            throw new IOException("Neither PNG nor JPEG");
        }
        return new Picture(onWhite(image));
    }

    /** Height to width. */
    float proportion() {
        return (float) height / width;
    }

    PDImageXObject embed(PDDocument document) throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(deflated),
                COSName.FLATE_DECODE,
                width,
                height,
                8,
                PDDeviceRGB.INSTANCE);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var scale = Math.min(1, (double) MAX_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return canvas;
    }

    private static byte[] deflate(int[] pixels) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            var rgb = new byte[pixels.length * 3];
            for (var i = 0; i < pixels.length; i++) {
                rgb[3 * i] = (byte) (pixels[i] >> 16);
                rgb[3 * i + 1] = (byte) (pixels[i] >> 8);
                rgb[3 * i + 2] = (byte) pixels[i];
            }
            deflating.write(rgb);
        }
        return out.toByteArray();
    }
}
