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
import io.comanda.pricing.Discount;
import io.comanda.pricing.PriceBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Percentages off the list price for customers or groups, from a quantity and a day on. */
@Component
class DiscountTarget implements Target<Discount> {

    private static final Field<String> CUSTOMER = optional("customer", FieldType.text(40));
    private static final Field<String> GROUP = optional("customerGroup", FieldType.text(40));
    private static final Field<String> PRODUCT = optional("product", FieldType.text(40));
    private static final Field<String> FAMILY = optional("family", FieldType.text(40));
    private static final Field<BigDecimal> MIN_QUANTITY =
            optional("minQuantity", FieldType.decimal("0", "99999999999", 3));
    private static final Field<LocalDate> FROM = required("validFrom", FieldType.date());
    private static final Field<LocalDate> TO = optional("validTo", FieldType.date());
    private static final Field<BigDecimal> PERCENT = required("percent", FieldType.decimal("0", "100", 4));

    private final PriceBook prices;

    DiscountTarget(PriceBook prices) {
        this.prices = prices;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(CUSTOMER, GROUP, PRODUCT, FAMILY, MIN_QUANTITY, FROM, TO, PERCENT)
                .refersTo(CustomerTarget.NAME, CUSTOMER)
                .refersTo(ProductTarget.NAME, PRODUCT)
                .refersTo(FamilyTarget.NAME, FAMILY);
        return new Shape("discounts", List.of(CUSTOMER, GROUP, PRODUCT, FAMILY, MIN_QUANTITY, FROM), own, Map.of());
    }

    @Override
    public Discount draft(Item item, String source) {
        return new Discount(
                item.find(CUSTOMER),
                item.find(GROUP),
                item.find(PRODUCT),
                item.find(FAMILY),
                item.get(MIN_QUANTITY, BigDecimal.ZERO),
                item.get(FROM),
                item.find(TO),
                item.get(PERCENT));
    }

    @Override
    public BulkResult load(List<Discount> drafts) {
        return prices.saveDiscounts(drafts);
    }
}
