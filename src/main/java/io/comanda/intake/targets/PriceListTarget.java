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
import io.comanda.pricing.PriceList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Price lists without their prices. */
@Component
class PriceListTarget implements Target<PriceList> {

    static final String NAME = "price-lists";

    private static final Field<String> CODE = required("code", FieldType.text(40));
    private static final Field<String> TITLE = required("name", FieldType.text(120));
    private static final Field<String> CURRENCY = required("currency", FieldType.currency());
    private static final Field<String> GROUP = optional("customerGroup", FieldType.text(40));
    private static final Field<LocalDate> FROM = required("validFrom", FieldType.date());
    private static final Field<LocalDate> TO = optional("validTo", FieldType.date());

    private final PriceBook prices;

    PriceListTarget(PriceBook prices) {
        this.prices = prices;
    }

    @Override
    public Shape shape() {
        return new Shape(NAME, CODE, FieldSet.of(CODE, TITLE, CURRENCY, GROUP, FROM, TO));
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return prices.existingLists(keys);
    }

    @Override
    public PriceList draft(Item item, String source) {
        return new PriceList(
                item.get(CODE), item.get(TITLE), item.get(CURRENCY), item.find(GROUP), item.get(FROM), item.find(TO));
    }

    @Override
    public BulkResult load(List<PriceList> drafts) {
        return prices.saveLists(drafts);
    }
}
