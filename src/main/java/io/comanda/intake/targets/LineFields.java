package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.intake.loading.Item;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Unreadable;
import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The fields of an order's line. */
final class LineFields {

    static final String PART = "lines";

    static final Field<Integer> LINE_NO = required("lineNo", FieldType.whole(1, 100_000));
    static final Field<String> PRODUCT = required("product", FieldType.text(40));
    static final Field<BigDecimal> QUANTITY = required("quantity", FieldType.decimal("0.001", "99999999999", 3));
    static final Field<BigDecimal> UNIT_PRICE = required("unitPrice", FieldType.decimal("0", "9999999999", 6));
    static final Field<BigDecimal> DISCOUNT = optional("discountPercent", FieldType.decimal("0", "100", 4));
    static final Field<BigDecimal> AMOUNT = optional("amount", FieldType.decimal("0", "999999999999", 6));
    static final Field<BigDecimal> VAT = optional("vatPercent", FieldType.decimal("0", "100", 4));

    private LineFields() {}

    static FieldSet fields() {
        return FieldSet.of(LINE_NO, PRODUCT, QUANTITY, UNIT_PRICE, DISCOUNT, AMOUNT, VAT)
                .refersTo(ProductTarget.NAME, PRODUCT);
    }

    /** The lines of an order; refuses an order without lines and a line number that comes twice. */
    static List<Item> lines(Item order) {
        var lines = order.parts(PART);
        if (lines.isEmpty()) {
            throw new Unreadable("no-lines", Map.of());
        }
        var seen = new HashSet<Integer>();
        for (var line : lines) {
            if (!seen.add(line.get(LINE_NO))) {
                throw new Unreadable("line-repeated", Map.of("lineNo", String.valueOf(line.get(LINE_NO))));
            }
        }
        return lines;
    }

    static Percent discount(Item line) {
        return new Percent(line.get(DISCOUNT, BigDecimal.ZERO));
    }

    /** Quantity times price less the discount, with all its decimals. */
    static BigDecimal reckoned(Item line) {
        return line.get(QUANTITY)
                .multiply(line.get(UNIT_PRICE))
                .multiply(discount(line).remainder());
    }

    /** What the source says the line costs, with all its decimals. */
    static BigDecimal amount(Item line) {
        return line.get(AMOUNT, reckoned(line));
    }
}
