package io.comanda.platform.pdf;

import static io.comanda.platform.pdf.Pen.mm;

/** Two places to sign beside one another. */
public record SignatureLine(String left, String right) {

    public void draw(Letter letter) {
        letter.keepTogether(mm(22));
        letter.gap(15);
        var half = letter.width() / 2;
        place(letter, left, letter.left());
        place(letter, right, letter.left() + half + mm(4));
        letter.gap(7);
    }

    private static void place(Letter letter, String label, float x) {
        letter.pen().rule(x, letter.y(), letter.width() / 2 - mm(4), 0.5f, Style.BODY.color());
        letter.pen().text(label, x, letter.y() + mm(1), Style.NOTE);
    }
}
