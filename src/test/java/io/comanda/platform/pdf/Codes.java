package io.comanda.platform.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A scanner: the contents of all codes in a picture, from top to bottom, GS1 ones with their symbology {@code ]C1}. */
public final class Codes {

    private Codes() {}

    public static List<String> in(BufferedImage picture, BarcodeFormat format) {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        var hints = Map.of(
                DecodeHintType.POSSIBLE_FORMATS,
                List.of(format),
                DecodeHintType.TRY_HARDER,
                true,
                DecodeHintType.ASSUME_GS1,
                true);
        try {
            return Arrays.stream(
                            new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(bitmap, hints))
                    .sorted((a, b) -> Float.compare(a.getResultPoints()[0].getY(), b.getResultPoints()[0].getY()))
                    .map(Result::getText)
                    .distinct()
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
