package io.comanda.shipping.pdf;

import io.comanda.platform.documents.DocumentRenderer;
import io.comanda.platform.pdf.Heading;
import io.comanda.platform.pdf.Stationery;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Labels in A6, as thermal printers and four to a sheet take them. */
@Component
class LabelPdf implements DocumentRenderer<LabelFacts> {

    private final Stationery stationery;

    LabelPdf(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public String kind() {
        return "label";
    }

    @Override
    public Class<LabelFacts> factsType() {
        return LabelFacts.class;
    }

    @Override
    public byte[] render(LabelFacts facts, Locale language) {
        return render(facts, "label.title", "fact.shipmentNumber", language);
    }

    /** @param number what the number is called by which the waybill goes */
    byte[] render(LabelFacts facts, String title, String number, Locale language) {
        var words = stationery.words(language);
        var heading = new Heading(words.say(title), facts.shipmentNumber(), facts.day());
        var parcels = IntStream.range(0, facts.parcels().size()).boxed().toList();
        return stationery.labels(
                heading, words, parcels, (pen, parcel) -> new LabelPage(pen, words, facts, number, parcel).draw());
    }
}
