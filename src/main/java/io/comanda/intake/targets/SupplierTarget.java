package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.intake.loading.Item;
import io.comanda.intake.loading.Target;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Shape;
import io.comanda.kernel.Email;
import io.comanda.kernel.ExternalKey;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.purchasing.SupplierDraft;
import io.comanda.purchasing.Suppliers;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Suppliers, each with one address. */
@Component
class SupplierTarget implements Target<SupplierDraft> {

    static final String NAME = "suppliers";

    private static final Field<String> NUMBER = required("number", FieldType.code(40));
    private static final Field<String> VAT_ID = optional("vatId", FieldType.text(40));
    private static final Field<String> LANGUAGE =
            optional("language", FieldType.oneOf(List.of("en", "es", "pl", "ro", "de")));
    private static final Field<String> CURRENCY = required("currency", FieldType.currency());
    private static final Field<String> CONTACT = optional("contact", FieldType.text(120));
    private static final Field<Email> EMAIL = optional("email", FieldType.email());
    private static final Field<Integer> TERM = optional("paymentTermDays", FieldType.whole(0, 365));
    private static final Field<Integer> LEAD_TIME = optional("leadTimeDays", FieldType.whole(0, 730));
    private static final Field<BigDecimal> MINIMUM =
            optional("minimumOrderValue", FieldType.decimal("0", "999999999999", 2));
    private static final Field<Boolean> ACTIVE = optional("active", FieldType.yesNo());
    private static final Field<String> EXTERNAL_ID = optional("externalId", FieldType.text(100));
    private static final AddressFields ADDRESS = new AddressFields("");

    private final Suppliers suppliers;

    SupplierTarget(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(NUMBER, VAT_ID, LANGUAGE, CURRENCY, CONTACT, EMAIL, TERM, LEAD_TIME, MINIMUM, ACTIVE)
                .and(List.of(EXTERNAL_ID))
                .and(ADDRESS.all());
        return new Shape(NAME, List.of(NUMBER), own, Map.of());
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return suppliers.existing(keys);
    }

    @Override
    public SupplierDraft draft(Item item, String source) {
        var address = ADDRESS.address(item);
        var email = item.find(EMAIL);
        return new SupplierDraft(
                item.get(NUMBER),
                address.name(),
                item.find(VAT_ID),
                item.get(LANGUAGE, "en"),
                item.get(CURRENCY),
                item.find(CONTACT),
                email == null ? null : email.value(),
                address.phone(),
                item.get(TERM, 30),
                null,
                item.get(LEAD_TIME, 14),
                item.get(MINIMUM, BigDecimal.ZERO),
                item.get(ACTIVE, true),
                null,
                address,
                new ExternalKey(source, item.get(EXTERNAL_ID, item.get(NUMBER))));
    }

    @Override
    public BulkResult load(List<SupplierDraft> drafts) {
        return suppliers.saveAll(drafts);
    }
}
