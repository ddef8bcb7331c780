package io.comanda.platform.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A finished document as a reader's program sees it. Kept under {@code target/documents} for people to look at. */
public record ReadBack(byte[] bytes) {

    private static final Path SHELF = Path.of("target/documents");

    public static ReadBack keep(String name, byte[] bytes) {
        try {
            Files.createDirectories(SHELF);
            Files.write(SHELF.resolve(name + ".pdf"), bytes);
            return new ReadBack(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return read(document -> stripped(document, 1, document.getNumberOfPages()));
    }

    public List<String> pages() {
        return read(document -> {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(stripped(document, page, page));
            }
            return pages;
        });
    }

    public PDRectangle pageSize() {
        return read(document -> document.getPage(0).getMediaBox());
    }

    public String title() {
        return read(document -> document.getDocumentInformation().getTitle());
    }

    public String language() {
        return read(document -> document.getDocumentCatalog().getLanguage());
    }

    public boolean embedsAllFonts() {
        return read(document -> StreamSupport.stream(document.getPages().spliterator(), false)
                .flatMap(page -> StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false)
                        .map(name -> {
                            try {
                                return page.getResources().getFont(name);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }))
                .allMatch(PDFont::isEmbedded));
    }

    public BufferedImage picture(int page) {
        return read(document -> new PDFRenderer(document).renderImageWithDPI(page, 300, ImageType.GRAY));
    }

    private static String stripped(PDDocument document, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }

    private <T> T read(Reading<T> reading) {
        try (var document = Loader.loadPDF(bytes)) {
            return reading.from(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T from(PDDocument document) throws IOException;
    }
}
