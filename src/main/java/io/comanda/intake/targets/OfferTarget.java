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
import io.comanda.purchasing.SupplierOffer;
import io.comanda.purchasing.Suppliers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What suppliers offer: a price for each product from a day on. */
@Component
class OfferTarget implements Target<SupplierOffer> {

    private static final Field<String> SUPPLIER = required("supplier", FieldType.text(40));
    private static final Field<String> PRODUCT = required("product", FieldType.text(40));
    private static final Field<String> ARTICLE = optional("articleNumber", FieldType.text(60));
    private static final Field<BigDecimal> MINIMUM = optional("minQuantity", quantity());
    private static final Field<BigDecimal> PACK = optional("packSize", quantity());
    private static final Field<BigDecimal> MAXIMUM = optional("maxQuantity", quantity());
    private static final Field<Integer> LEAD_TIME = optional("leadTimeDays", FieldType.whole(0, 730));
    private static final Field<Boolean> PREFERRED = optional("preferred", FieldType.yesNo());
    private static final Field<LocalDate> FROM = required("validFrom", FieldType.date());
    private static final Field<LocalDate> TO = optional("validTo", FieldType.date());
    private static final Field<BigDecimal> PRICE = required("price", FieldType.decimal("0", "9999999999", 4));

    private final Suppliers suppliers;

    OfferTarget(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(SUPPLIER, PRODUCT, ARTICLE, MINIMUM, PACK, MAXIMUM, LEAD_TIME, PREFERRED, FROM, TO, PRICE)
                .refersTo(SupplierTarget.NAME, SUPPLIER)
                .refersTo(ProductTarget.NAME, PRODUCT);
        return new Shape("supplier-offers", List.of(SUPPLIER, PRODUCT, FROM), own, Map.of());
    }

    @Override
    public SupplierOffer draft(Item item, String source) {
        return new SupplierOffer(
                item.get(SUPPLIER),
                item.get(PRODUCT),
                item.find(ARTICLE),
                item.get(MINIMUM, BigDecimal.ONE),
                item.get(PACK, BigDecimal.ONE),
                item.find(MAXIMUM),
                item.find(LEAD_TIME),
                item.get(PREFERRED, false),
                item.get(FROM),
                item.find(TO),
                List.of(new SupplierOffer.PriceStep(BigDecimal.ZERO, item.get(PRICE))));
    }

    @Override
    public BulkResult load(List<SupplierOffer> drafts) {
        return suppliers.saveOffers(drafts);
    }

    private static FieldType<BigDecimal> quantity() {
        return FieldType.decimal("0.001", "9999999", 3);
    }
}
