package io.comanda.shipping.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.platform.documents.DocumentRenderer;
import io.comanda.platform.pdf.Cell;
import io.comanda.platform.pdf.Column;
import io.comanda.platform.pdf.Facts;
import io.comanda.platform.pdf.Heading;
import io.comanda.platform.pdf.SignatureLine;
import io.comanda.platform.pdf.Stationery;
import io.comanda.platform.pdf.Table;
import io.comanda.platform.pdf.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The list of parcels that a carrier's driver signs for. */
@Component
class ManifestPdf implements DocumentRenderer<ManifestFacts> {

    private final Stationery stationery;

    ManifestPdf(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public String kind() {
        return "manifest";
    }

    @Override
    public Class<ManifestFacts> factsType() {
        return ManifestFacts.class;
    }

    @Override
    public byte[] render(ManifestFacts facts, Locale language) {
        var words = stationery.words(language);
        var heading = new Heading(words.say("manifest.title"), facts.number(), facts.day());
        return stationery.slip(heading, words, letter -> {
            head(facts, words).draw(letter);
            table(facts, words).draw(letter, mm(20));
            new SignatureLine(words.say("manifest.handedOverBy"), words.say("manifest.takenBy")).draw(letter);
        });
    }

    private static Facts head(ManifestFacts facts, Words words) {
        var formats = words.formats();
        return new Facts()
                .add(words.say("fact.warehouse"), facts.warehouse())
                .add(words.say("fact.carrier"), facts.carrier())
                .add(words.say("manifest.day"), formats.day(facts.day()))
                .add(words.say("manifest.shipments"), String.valueOf(facts.waybills()))
                .add(
                        words.say("fact.parcels"),
                        facts.parcels().size() + ", " + formats.number(facts.weightKg(), 1, 3) + "\u00a0kg");
    }

    private static Table table(ManifestFacts facts, Words words) {
        var table = new Table(List.of(
                Column.text(""),
                Column.text(words.say("fact.tracking")),
                Column.rest(words.say("manifest.receiver")),
                Column.text("SSCC"),
                Column.number("kg")));
        facts.parcels().forEach(parcel -> table.add(cells(parcel, words)));
        return table;
    }

    private static List<Cell> cells(ManifestFacts.Line parcel, Words words) {
        return List.of(
                Cell.box(),
                Cell.of(parcel.trackingNumber(), parcel.shipmentNumber()),
                Cell.of(parcel.receiver()),
                Cell.of(parcel.sscc()),
                Cell.of(words.formats().number(parcel.weightKg(), 1, 3)));
    }
}
