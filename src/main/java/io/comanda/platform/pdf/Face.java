package io.comanda.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two weights of Inter that documents are set in. Each file is parsed once for the life of the application; a
 * document embeds only the glyphs it uses. All digits are of one width.
 */
public enum Face {
    REGULAR("Inter-Regular.ttf"),
    SEMIBOLD("Inter-SemiBold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;

    Face(String file) {
        try (var in = Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file), file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** Width in points of a text set solid. */
    float width(String text, float size) {
        return text.codePoints().map(this::advance).sum() * size / unitsPerEm;
    }

    private int advance(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont embed(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }
}
