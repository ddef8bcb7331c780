package io.comanda.platform.pdf;

import java.awt.Color;

/**
 * How a text looks.
 *
 * @param size in points
 */
public record Style(Face face, float size, Color color) {

    static final Color INK = new Color(0x1f, 0x29, 0x33);
    static final Color MUTED = new Color(0x64, 0x70, 0x7d);
    static final Color HAIRLINE = new Color(0xd5, 0xda, 0xe0);

    public static final Style BODY = new Style(Face.REGULAR, 9, INK);
    public static final Style STRONG = new Style(Face.SEMIBOLD, 9, INK);
    public static final Style NOTE = new Style(Face.REGULAR, 7.5f, MUTED);
    public static final Style HEAD = new Style(Face.SEMIBOLD, 7.5f, MUTED);
    public static final Style TITLE = new Style(Face.SEMIBOLD, 18, INK);
    public static final Style SUM = new Style(Face.SEMIBOLD, 12, INK);

    public Style sized(float points) {
        return new Style(face, points, color);
    }

    public Style in(Color other) {
        return new Style(face, size, other);
    }

    /** Distance of base lines. */
    float leading() {
        return size * 1.35f;
    }

    /** From the top of a line to its base line. */
    float ascent() {
        return size * 1.02f;
    }

    float width(String text) {
        return face.width(text, size);
    }
}
