package io.comanda.platform.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import java.awt.Color;
import java.util.List;

/** An A4 document of the company that is filled from top to bottom and goes on to a next page by itself. */
public final class Letter {

    private static final float WINDOW_TOP = mm(46);
    private static final float BELOW_WINDOW = mm(92);
    private static final float INDENT = mm(3.4);
    private static final int NOTE_LINES = 60;

    private final Paper paper;
    private final Letterhead letterhead;
    private final Brand brand;
    private final Words words;
    private final Heading heading;
    private Pen pen;
    private float y;

    /** A letter with the full letterhead when it has a recipient, otherwise a slip for the house. */
    Letter(Paper paper, Brand brand, Words words, Heading heading, List<String> recipient) {
        this.paper = paper;
        this.letterhead = new Letterhead(brand, words);
        this.brand = brand;
        this.words = words;
        this.heading = heading;
        this.pen = paper.newPage();
        if (recipient.isEmpty()) {
            y = letterhead.brief(pen, brand.company().name());
        } else {
            letterhead.full(pen);
            window(recipient);
        }
        title();
    }

    /** Set in a little, as far as the title is, so that no envelope hides the first letters. */
    private void window(List<String> recipient) {
        var x = left() + INDENT;
        pen.text(letterhead.senderLine(), x, WINDOW_TOP, Style.NOTE.sized(6.5f));
        pen.rule(x, WINDOW_TOP + mm(3.6), mm(80), 0.4f, Style.HAIRLINE);
        var at = WINDOW_TOP + mm(6);
        for (var i = 0; i < recipient.size(); i++) {
            var style = i == 0 ? Style.STRONG.sized(10) : Style.BODY.sized(10);
            at = pen.lines(Wrapping.wrap(recipient.get(i), style, mm(80), 2), x, at, style);
        }
        y = Math.max(BELOW_WINDOW, at + mm(8));
    }

    private void title() {
        pen.box(left(), y + mm(0.8), mm(1.1), mm(6), brand.accent());
        var x = left() + INDENT;
        pen.text(heading.title(), x, y, Style.TITLE);
        var after = x + Style.TITLE.width(Legible.of(heading.title())) + mm(3);
        var number = new Style(Face.REGULAR, Style.TITLE.size(), Style.MUTED);
        pen.fitted(heading.number(), after, y, right() - after, number);
        y += mm(12);
    }

    public Words words() {
        return words;
    }

    public Pen pen() {
        return pen;
    }

    public float left() {
        return Letterhead.MARGIN;
    }

    public float width() {
        return Letterhead.WIDTH;
    }

    public float right() {
        return left() + width();
    }

    /** Where the next thing begins. */
    public float y() {
        return y;
    }

    public void moveTo(float newY) {
        y = newY;
    }

    public void gap(double millimetres) {
        y += mm(millimetres);
    }

    boolean fits(float height) {
        return y + height <= Letterhead.FOOT;
    }

    /** Goes on to a next page when the height is not left on this one. */
    public void keepTogether(float height) {
        if (!fits(height)) {
            nextPage();
        }
    }

    void nextPage() {
        pen = paper.newPage();
        y = letterhead.brief(pen, heading.toString());
    }

    /** A text over the full width, broken over pages where it must be. */
    public void paragraph(String text, Style style) {
        for (var line : Wrapping.wrap(text, style, width(), NOTE_LINES)) {
            keepTogether(style.leading());
            pen.text(line, left(), y, style);
            y += style.leading();
        }
        gap(2);
    }

    /** A small heading that is kept with what follows it. */
    public void section(String title, float follows) {
        keepTogether(follows + mm(8));
        gap(2);
        pen.text(title, left(), y, Style.STRONG.in(brand.accent()));
        gap(5.5);
    }

    Color accent() {
        return brand.accent();
    }

    byte[] bytes() {
        var pages = paper.pages();
        for (var i = 0; i < pages.size(); i++) {
            letterhead.foot(pages.get(i), i + 1, pages.size());
        }
        return paper.bytes();
    }
}
