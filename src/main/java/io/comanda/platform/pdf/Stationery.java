package io.comanda.platform.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.platform.company.Company;
import io.comanda.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Component;

/** Where layouts get their paper: letters, slips for the house, and labels. */
@Component
public class Stationery {

    private static final PDRectangle A6 = new PDRectangle(mm(105), mm(148));

    private final Brand brand;
    private final Texts texts;

    Stationery(Brand brand, Texts texts) {
        this.brand = brand;
        this.texts = texts;
    }

    public Company company() {
        return brand.company();
    }

    public Words words(Locale language) {
        return new Words(texts, language);
    }

    /** A letter to somebody, the recipient in window position. */
    public byte[] letter(Heading heading, List<String> recipient, Words words, Consumer<Letter> content) {
        try (var paper = new Paper(PDRectangle.A4, imprint(heading, words))) {
            var letter = new Letter(paper, brand, words, heading, recipient);
            content.accept(letter);
            return letter.bytes();
        }
    }

    /** A paper that stays in the house or goes with the goods. */
    public byte[] slip(Heading heading, Words words, Consumer<Letter> content) {
        return letter(heading, List.of(), words, content);
    }

    /** One A6 page for each thing. */
    public <T> byte[] labels(Heading heading, Words words, List<T> things, BiConsumer<Pen, T> content) {
        try (var paper = new Paper(A6, imprint(heading, words))) {
            things.forEach(thing -> content.accept(paper.newPage(), thing));
            return paper.bytes();
        }
    }

    private Imprint imprint(Heading heading, Words words) {
        return new Imprint(heading.toString(), brand.company().name(), words.language(), heading.day());
    }
}
