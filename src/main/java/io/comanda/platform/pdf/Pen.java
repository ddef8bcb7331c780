package io.comanda.platform.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import uk.org.okapibarcode.backend.Symbol;

/** Draws on one page. Positions are points from the upper left corner, downwards. */
public final class Pen {

    private final Paper paper;
    private final PDPageContentStream out;
    private final float height;

    Pen(Paper paper, PDPageContentStream out, float height) {
        this.paper = paper;
        this.out = out;
        this.height = height;
    }

    /** Millimetres in points. */
    public static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    /** One line, beginning at x, its top at y. */
    public void text(String raw, float x, float y, Style style) {
        var text = Legible.of(raw);
        if (text.isBlank()) {
            return;
        }
        draw(() -> {
            out.beginText();
            out.setFont(paper.font(style.face()), style.size());
            out.setNonStrokingColor(style.color());
            out.newLineAtOffset(x, height - y - style.ascent());
            out.showText(text);
            out.endText();
        });
    }

    /** One line that ends at x. */
    public void textTo(String raw, float x, float y, Style style) {
        var text = Legible.of(raw);
        text(text, x - style.width(text), y, style);
    }

    /** One line that becomes smaller, down to half its size, and then shorter, until it fits the width. */
    public void fitted(String raw, float x, float y, float width, Style style) {
        var text = Legible.of(raw);
        var share = Math.max(0.5f, Math.min(1, width / Math.max(1, style.width(text))));
        var smaller = style.sized(style.size() * share);
        lines(Wrapping.wrap(text, smaller, width, 1), x, y, smaller);
    }

    public void textAround(String raw, float x, float y, Style style) {
        var text = Legible.of(raw);
        text(text, x - style.width(text) / 2, y, style);
    }

    /** Lines of text below one another; returns where the next would begin. */
    public float lines(List<String> lines, float x, float y, Style style) {
        var at = y;
        for (var line : lines) {
            text(line, x, at, style);
            at += style.leading();
        }
        return at;
    }

    public void rule(float x, float y, float width, float thickness, Color color) {
        box(x, y - thickness / 2, width, thickness, color);
    }

    public void box(float x, float y, float width, float boxHeight, Color color) {
        draw(() -> {
            out.setNonStrokingColor(color);
            out.addRect(x, height - y - boxHeight, width, boxHeight);
            out.fill();
        });
    }

    /** An empty square to tick. */
    public void tickBox(float x, float y, float side) {
        draw(() -> {
            out.setStrokingColor(Style.MUTED);
            out.setLineWidth(0.8f);
            out.addRect(x, height - y - side, side, side);
            out.stroke();
        });
    }

    void picture(Picture picture, float x, float y, float width, float pictureHeight) {
        draw(() -> out.drawImage(paper.image(picture), x, height - y - pictureHeight, width, pictureHeight));
    }

    /** A bar code as vectors, stretched to the box. */
    public void symbol(Symbol symbol, float x, float y, float width, float boxHeight) {
        var sx = width / symbol.getWidth();
        var sy = boxHeight / symbol.getHeight();
        draw(() -> {
            out.setNonStrokingColor(Color.BLACK);
            for (var bar : symbol.getRectangles()) {
                var barHeight = (float) (bar.height * sy);
                var top = height - y - (float) (bar.y * sy);
                out.addRect(x + (float) (bar.x * sx), top - barHeight, (float) (bar.width * sx), barHeight);
            }
            out.fill();
        });
    }

    void close() {
        draw(out::close);
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void draw() throws IOException;
    }
}
