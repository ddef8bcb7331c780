package io.comanda.platform.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every page of the company bears: its name at the top right, and at the foot who it is, its bank and the page. */
final class Letterhead {

    static final float MARGIN = mm(18);
    static final float WIDTH = mm(210 - 2 * 18);
    static final float FOOT = mm(270);
    private static final float RIGHT = MARGIN + WIDTH;
    private static final float LOGO_HEIGHT = mm(13);
    private static final float LOGO_WIDTH = mm(60);
    private static final float SMALL_LOGO_HEIGHT = mm(7);

    private final Brand brand;
    private final Words words;

    Letterhead(Brand brand, Words words) {
        this.brand = brand;
        this.words = words;
    }

    /** Logo and seat at the top right of a letter's first page. */
    void full(Pen pen) {
        logo(pen, mm(14), LOGO_HEIGHT);
        var y = mm(14) + LOGO_HEIGHT + mm(2.5);
        pen.textTo(brand.company().name(), RIGHT, y, Style.STRONG.sized(8));
        y += mm(4);
        for (var line : seat()) {
            pen.textTo(line, RIGHT, y, Style.NOTE);
            y += Style.NOTE.leading();
        }
        pen.textTo(PostalLines.country(brand.company().address(), words.language()), RIGHT, y, Style.NOTE);
    }

    /** One line at the top of following pages and of slips; returns where the page's content begins. */
    float brief(Pen pen, String left) {
        logo(pen, mm(12), SMALL_LOGO_HEIGHT);
        pen.text(left, MARGIN, mm(14.5), Style.HEAD.sized(8));
        pen.rule(MARGIN, mm(21), WIDTH, 0.5f, Style.HAIRLINE);
        return mm(26);
    }

    void foot(Pen pen, int page, int of) {
        pen.rule(MARGIN, FOOT + mm(3), WIDTH, 0.5f, Style.HAIRLINE);
        var top = FOOT + mm(5);
        pen.lines(identity(), MARGIN, top, Style.NOTE.sized(7));
        pen.lines(bank(), MARGIN + WIDTH * 0.36f, top, Style.NOTE.sized(7));
        pen.lines(contact(), MARGIN + WIDTH * 0.68f, top, Style.NOTE.sized(7));
        pen.textTo(words.say("page", Map.of("page", page, "of", of)), RIGHT, top, Style.NOTE.sized(7));
    }

    /** The sender in one small line above the recipient, as a window shows it. */
    String senderLine() {
        return String.join(
                " · ",
                Stream.concat(Stream.of(brand.company().name()), seat().stream())
                        .toList());
    }

    private void logo(Pen pen, float y, float maxHeight) {
        var proportion = brand.logo().proportion();
        var width = Math.min(maxHeight / proportion, LOGO_WIDTH);
        pen.picture(brand.logo(), RIGHT - width, y, width, width * proportion);
    }

    /** Street and town, without the name. */
    private List<String> seat() {
        var address = brand.company().address();
        return PostalLines.of(address, address.country(), words.language()).stream()
                .skip(1)
                .toList();
    }

    private List<String> identity() {
        var company = brand.company();
        return present(
                company.name(),
                company.registration(),
                company.vatId() == null ? null : words.say("fact.vatId") + " " + company.vatId());
    }

    private List<String> bank() {
        var company = brand.company();
        return present(
                company.bank(),
                company.iban() == null ? null : "IBAN " + Iban.grouped(company.iban()),
                company.bic() == null ? null : "BIC " + company.bic());
    }

    private List<String> contact() {
        var company = brand.company();
        return present(company.phone(), company.email(), company.website());
    }

    private static List<String> present(@Nullable String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).toList();
    }
}
