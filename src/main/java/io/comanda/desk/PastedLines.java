package io.comanda.desk;

import io.comanda.desk.domain.ProductFinder;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.text.ViolationTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads rows pasted out of a spreadsheet or a mail: a product's number or bar code and how much of it, apart by a tab, a
 * semicolon or space. Without a quantity it is one.
 */
@Service
@Transactional(readOnly = true)
public class PastedLines {

    private static final Pattern APART = Pattern.compile("\\s*[\\t;]\\s*|\\s+(?=[0-9.,]+\\s*$)");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,7}([.,][0-9]{1,3})?");

    private final ProductFinder products;
    private final ViolationTexts texts;

    PastedLines(ProductFinder products, ViolationTexts texts) {
        this.products = products;
        this.texts = texts;
    }

    /**
     * What was made of a pasted text.
     *
     * @param problems with pointers to rows of the text, {@code /rows/3} is the fourth
     */
    public record Read(List<Line> lines, List<Violation> problems) {}

    /** @param row of the text, from 0 */
    public record Line(int row, String productNumber, String name, Quantity quantity) {}

    private record Row(int index, String product, String quantity) {}

    public Read read(String text, Locale locale) {
        var rows = rows(text);
        var found = products.named(rows.stream().map(Row::product).toList(), locale);
        var lines = new ArrayList<Line>();
        var problems = new ArrayList<Violation>();
        for (var row : rows) {
            var product = Optional.ofNullable(found.get(row.product().toUpperCase(Locale.ROOT)));
            var quantity = quantity(row.quantity());
            if (product.isEmpty()) {
                problems.add(new Violation(
                        "/rows/" + row.index(),
                        "unknown",
                        "There is no product " + row.product(),
                        Map.of("product", row.product())));
            } else if (quantity.isEmpty()) {
                problems.add(new Violation(
                        "/rows/" + row.index(),
                        "quantity",
                        row.quantity() + " is not a quantity above zero",
                        Map.of("quantity", row.quantity())));
            } else {
                lines.add(new Line(
                        row.index(), product.get().number(), product.get().name(), quantity.get()));
            }
        }
        return new Read(lines, texts.in(locale, problems));
    }

    private static List<Row> rows(String text) {
        var rows = new ArrayList<Row>();
        var all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            var cells = APART.split(all.get(i).strip(), 2);
            if (!cells[0].isEmpty()) {
                rows.add(new Row(i, cells[0], cells.length < 2 ? "1" : cells[1].strip()));
            }
        }
        return rows;
    }

    private static Optional<Quantity> quantity(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(Quantity.of(new BigDecimal(text.replace(',', '.'))))
                        .filter(Quantity::isPositive)
                : Optional.empty();
    }
}
