package io.comanda.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF being written: its pages stay open until all are known, so that each can say how many there are. */
final class Paper implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PDRectangle format;
    private final List<Pen> pages = new ArrayList<>();
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Map<Picture, PDImageXObject> images = new HashMap<>();

    Paper(PDRectangle format, Imprint imprint) {
        this.format = format;
        document.setDocumentId((long) imprint.title().hashCode());
        var information = document.getDocumentInformation();
        information.setTitle(imprint.title());
        information.setAuthor(imprint.author());
        information.setCreator("Comanda");
        information.setCreationDate(GregorianCalendar.from(imprint.day().atStartOfDay(ZoneOffset.UTC)));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(imprint.language().toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    Pen newPage() {
        try {
            var page = new PDPage(format);
            document.addPage(page);
            var pen = new Pen(this, new PDPageContentStream(document, page), format.getHeight());
            pages.add(pen);
            return pen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Pen> pages() {
        return pages;
    }

    PDFont font(Face face) throws IOException {
        var font = fonts.get(face);
        if (font == null) {
            font = face.embed(document);
            fonts.put(face, font);
        }
        return font;
    }

    PDImageXObject image(Picture picture) throws IOException {
        var image = images.get(picture);
        if (image == null) {
            image = picture.embed(document);
            images.put(picture, image);
        }
        return image;
    }

    byte[] bytes() {
        pages.forEach(Pen::close);
        var out = new ByteArrayOutputStream(32_768);
        try {
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
