package io.comanda.shipping.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.kernel.Address;
import io.comanda.platform.pdf.BarCodes;
import io.comanda.platform.pdf.Face;
import io.comanda.platform.pdf.Pen;
import io.comanda.platform.pdf.PostalLines;
import io.comanda.platform.pdf.Style;
import io.comanda.platform.pdf.Words;
import io.comanda.shipping.pdf.LabelFacts.Parcel;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One label: all black, since thermal printers know nothing else, and the receiver larger than anything. */
final class LabelPage {

    private static final float LEFT = mm(6);
    private static final float WIDTH = mm(93);
    private static final float RIGHT = LEFT + WIDTH;
    private static final Pattern SSCC = Pattern.compile("\\d{18}");
    private static final Style TEXT = new Style(Face.REGULAR, 8, Color.BLACK);
    private static final Style BOLD = new Style(Face.SEMIBOLD, 8, Color.BLACK);

    private final Pen pen;
    private final Words words;
    private final LabelFacts facts;
    private final String number;
    private final int index;
    private final Parcel parcel;

    LabelPage(Pen pen, Words words, LabelFacts facts, String number, int index) {
        this.pen = pen;
        this.words = words;
        this.facts = facts;
        this.number = number;
        this.index = index;
        this.parcel = facts.parcels().get(index);
    }

    void draw() {
        carrier();
        sender();
        receiver();
        figures();
        tracking();
        sscc();
    }

    private void carrier() {
        pen.fitted(facts.carrier(), LEFT, mm(6), mm(60), BOLD.sized(15));
        pen.fitted(facts.service(), LEFT, mm(12.5), mm(60), TEXT.sized(9));
        pen.textTo((index + 1) + "/" + facts.parcels().size(), RIGHT, mm(6), BOLD.sized(15));
        pen.textTo(words.say("label.parcel"), RIGHT, mm(12.5), TEXT.sized(7));
        pen.rule(LEFT, mm(18), WIDTH, 0.8f, Color.BLACK);
    }

    private void sender() {
        pen.text(words.say("label.from"), LEFT, mm(19.5), TEXT.sized(6.5f));
        var lines = lines(facts.sender());
        pen.fitted(lines.get(0), LEFT, mm(22.5), WIDTH, BOLD.sized(7.5f));
        pen.fitted(String.join(", ", lines.subList(1, lines.size())), LEFT, mm(26), WIDTH, TEXT.sized(7.5f));
        pen.rule(LEFT, mm(31), WIDTH, 0.8f, Color.BLACK);
    }

    private void receiver() {
        pen.text(words.say("label.to"), LEFT, mm(32.5), TEXT.sized(6.5f));
        var lines = lines(facts.receiver());
        var y = mm(35.5);
        for (var i = 0; i < lines.size(); i++) {
            var style = i == 0 || i >= lines.size() - 2 ? BOLD.sized(13) : TEXT.sized(11);
            pen.fitted(lines.get(i), LEFT, y, WIDTH, style);
            y += style.size() * 1.3f;
        }
        var phone = facts.receiver().phone();
        if (phone != null) {
            pen.fitted(phone, LEFT, y + 1, WIDTH, TEXT.sized(9));
        }
    }

    private void figures() {
        pen.rule(LEFT, mm(69), WIDTH, 0.8f, Color.BLACK);
        var weight = parcel.weightKg();
        figure(0, 29, words.say(number), facts.shipmentNumber());
        figure(31, 29, words.say("fact.orderNumber"), facts.orderNumber());
        figure(62, 13, words.say("label.weight"), weight == null ? "–" : kilograms(weight));
        figure(76, 17, words.say("label.day"), words.formats().day(facts.day()));
        pen.rule(LEFT, mm(78), WIDTH, 0.8f, Color.BLACK);
        cashOnDelivery();
    }

    private void figure(double fromLeft, double width, String label, String value) {
        pen.fitted(label, LEFT + mm(fromLeft), mm(70.2), mm(width), TEXT.sized(6.5f));
        pen.fitted(value, LEFT + mm(fromLeft), mm(73), mm(width), BOLD.sized(8.5f));
    }

    private String kilograms(BigDecimal weight) {
        return words.formats().number(weight, 1, 2) + "\u00a0kg";
    }

    private void cashOnDelivery() {
        var cash = facts.cashOnDelivery();
        if (cash != null && index == 0) {
            pen.box(LEFT, mm(79.5), WIDTH, mm(8), Color.BLACK);
            pen.text(
                    words.say("label.cashOnDelivery"),
                    LEFT + mm(2),
                    mm(81.2),
                    BOLD.sized(11).in(Color.WHITE));
            pen.textTo(
                    words.formats().money(cash),
                    RIGHT - mm(2),
                    mm(81.2),
                    BOLD.sized(11).in(Color.WHITE));
        }
    }

    private void tracking() {
        pen.symbol(BarCodes.code128(parcel.trackingNumber()), LEFT + mm(4), mm(91), WIDTH - mm(8), mm(19));
        pen.textAround(
                words.say("label.trackingLine", Map.of("number", parcel.trackingNumber())),
                LEFT + WIDTH / 2,
                mm(111),
                BOLD.sized(9));
    }

    private void sscc() {
        var sscc = parcel.sscc();
        if (sscc != null && SSCC.matcher(sscc).matches()) {
            pen.symbol(BarCodes.sscc(sscc), LEFT + mm(12), mm(119), WIDTH - mm(24), mm(17));
            pen.textAround("(00) " + sscc, LEFT + WIDTH / 2, mm(137), BOLD.sized(9));
        }
    }

    /** With the country always: a parcel may cross any border. */
    private List<String> lines(Address address) {
        return PostalLines.of(address, "", words.language());
    }
}
