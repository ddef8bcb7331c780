package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.intake.loading.Item;
import io.comanda.intake.loading.Target;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Shape;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.pricing.PriceBook;
import io.comanda.pricing.PriceItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prices of products in price lists, each from a quantity and a day on. */
@Component
class PriceTarget implements Target<PriceItem> {

    private static final Field<String> LIST = required("list", FieldType.text(40));
    private static final Field<String> PRODUCT = required("product", FieldType.text(40));
    private static final Field<BigDecimal> MIN_QUANTITY =
            optional("minQuantity", FieldType.decimal("0", "99999999999", 3));
    private static final Field<LocalDate> FROM = required("validFrom", FieldType.date());
    private static final Field<LocalDate> TO = optional("validTo", FieldType.date());
    private static final Field<BigDecimal> PRICE = required("price", FieldType.decimal("0", "9999999999", 6));

    private final PriceBook prices;

    PriceTarget(PriceBook prices) {
        this.prices = prices;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(LIST, PRODUCT, MIN_QUANTITY, FROM, TO, PRICE)
                .refersTo(PriceListTarget.NAME, LIST)
                .refersTo(ProductTarget.NAME, PRODUCT);
        return new Shape("prices", List.of(LIST, PRODUCT, MIN_QUANTITY, FROM), own, Map.of());
    }

    @Override
    public PriceItem draft(Item item, String source) {
        return new PriceItem(
                item.get(LIST),
                item.get(PRODUCT),
                item.get(MIN_QUANTITY, BigDecimal.ZERO),
                item.get(FROM),
                item.find(TO),
                item.get(PRICE));
    }

    @Override
    public BulkResult load(List<PriceItem> drafts) {
        return prices.saveItems(drafts);
    }
}
