package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.customer.Branch;
import io.comanda.customer.Contact;
import io.comanda.customer.CustomerDraft;
import io.comanda.customer.CustomerStatus;
import io.comanda.customer.Customers;
import io.comanda.customer.DeliveryAddress;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.intake.loading.Item;
import io.comanda.intake.loading.Target;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Shape;
import io.comanda.kernel.Email;
import io.comanda.kernel.ExternalKey;
import io.comanda.platform.bulk.BulkResult;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Customers with their addresses, contacts and branches. */
@Component
class CustomerTarget implements Target<CustomerDraft> {

    static final String NAME = "customers";

    private static final Field<String> NUMBER = required("number", FieldType.text(40));
    private static final Field<String> TITLE = required("name", FieldType.text(120));
    private static final Field<String> VAT_ID = optional("vatId", FieldType.text(40));
    private static final Field<String> LANGUAGE = optional("language", FieldType.text(2));
    private static final Field<String> CURRENCY = required("currency", FieldType.currency());
    private static final Field<Email> EMAIL = optional("email", FieldType.email());
    private static final Field<String> PHONE = optional("phone", FieldType.text(40));
    private static final Field<CustomerStatus> STATUS = optional("status", FieldType.oneOf(CustomerStatus.class));
    private static final Field<String> GROUP = required("group", FieldType.text(40));
    private static final Field<String> CLASS = optional("customerClass", FieldType.oneOf(List.of("A", "B", "C")));
    private static final Field<String> AGENT = optional("agent", FieldType.text(40));
    private static final Field<BigDecimal> CREDIT = optional("creditLimit", FieldType.decimal("0", "999999999999", 2));
    private static final Field<Integer> TERM = optional("paymentTermDays", FieldType.whole(0, 365));
    private static final Field<String> PAYMENT =
            required("paymentMethod", FieldType.oneOf(List.of("ACCOUNT", "CARD", "TRANSFER", "COD")));
    private static final Field<DeliveryPolicy> POLICY =
            optional("deliveryPolicy", FieldType.oneOf(DeliveryPolicy.class));
    private static final Field<String> WAREHOUSE = optional("warehouse", FieldType.text(40));
    private static final Field<String> EXTERNAL_ID = optional("externalId", FieldType.text(100));
    private static final AddressFields BILLING = new AddressFields("billing.");

    private static final String DELIVERY_ADDRESSES = "deliveryAddresses";
    private static final String BRANCHES = "branches";
    private static final Field<String> CODE = required("code", FieldType.text(40));
    private static final AddressFields PLACE = new AddressFields("");
    private static final Field<String> BRANCH_NAME = required("branch", FieldType.text(120));

    private static final String CONTACTS = "contacts";
    private static final Field<String> CONTACT_NAME = required("name", FieldType.text(120));
    private static final Field<String> POSITION = optional("position", FieldType.text(80));

    private final Customers customers;

    CustomerTarget(Customers customers) {
        this.customers = customers;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(NUMBER, TITLE, VAT_ID, LANGUAGE, CURRENCY, EMAIL, PHONE, STATUS, GROUP, CLASS, AGENT)
                .and(List.of(CREDIT, TERM, PAYMENT, POLICY, WAREHOUSE, EXTERNAL_ID))
                .and(BILLING.all());
        var parts = Map.of(
                DELIVERY_ADDRESSES,
                FieldSet.of(CODE).and(PLACE.all()),
                CONTACTS,
                FieldSet.of(CONTACT_NAME, POSITION, EMAIL, PHONE),
                BRANCHES,
                FieldSet.of(CODE, BRANCH_NAME).and(PLACE.all()));
        return new Shape(NAME, List.of(NUMBER), own, parts);
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return customers.existing(keys);
    }

    @Override
    public CustomerDraft draft(Item item, String source) {
        return new CustomerDraft(
                item.get(NUMBER),
                item.get(TITLE),
                item.find(VAT_ID),
                item.get(LANGUAGE, "en"),
                item.get(CURRENCY),
                email(item),
                item.find(PHONE),
                item.get(STATUS, CustomerStatus.ACTIVE),
                item.get(GROUP),
                item.get(CLASS, "C"),
                item.find(AGENT),
                item.get(CREDIT, BigDecimal.ZERO),
                item.get(TERM, 0),
                item.get(PAYMENT),
                item.get(POLICY, DeliveryPolicy.SHIP_AND_BACKORDER),
                item.find(WAREHOUSE),
                BILLING.address(item),
                item.parts(DELIVERY_ADDRESSES).stream()
                        .map(part -> new DeliveryAddress(part.get(CODE), PLACE.address(part)))
                        .toList(),
                item.parts(CONTACTS).stream().map(CustomerTarget::contact).toList(),
                item.parts(BRANCHES).stream()
                        .map(part -> new Branch(part.get(CODE), part.get(BRANCH_NAME), PLACE.address(part)))
                        .toList(),
                new ExternalKey(source, item.get(EXTERNAL_ID, item.get(NUMBER))));
    }

    @Override
    public BulkResult load(List<CustomerDraft> drafts) {
        return customers.saveAll(drafts);
    }

    private static Contact contact(Item part) {
        return new Contact(part.get(CONTACT_NAME), part.find(POSITION), email(part), part.find(PHONE));
    }

    private static @Nullable String email(Item item) {
        var email = item.find(EMAIL);
        return email == null ? null : email.value();
    }
}
