package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.intake.loading.Item;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldType;
import io.comanda.kernel.Address;
import java.util.List;

/** The fields of an address, each under a prefix such as {@code billing.}. */
final class AddressFields {

    private final Field<String> name;
    private final Field<String> street;
    private final Field<String> street2;
    private final Field<String> postalCode;
    private final Field<String> city;
    private final Field<String> region;
    private final Field<String> country;
    private final Field<String> phone;

    AddressFields(String prefix) {
        name = required(prefix + "name", FieldType.text(120));
        street = required(prefix + "street", FieldType.text(120));
        street2 = optional(prefix + "street2", FieldType.text(120));
        postalCode = required(prefix + "postalCode", FieldType.text(20));
        city = required(prefix + "city", FieldType.text(80));
        region = optional(prefix + "region", FieldType.text(80));
        country = required(prefix + "country", FieldType.country());
        phone = optional(prefix + "phone", FieldType.text(40));
    }

    List<Field<?>> all() {
        return List.of(name, street, street2, postalCode, city, region, country, phone);
    }

    Address address(Item item) {
        return new Address(
                item.get(name),
                item.get(street),
                item.find(street2),
                item.get(postalCode),
                item.get(city),
                item.find(region),
                item.get(country),
                item.find(phone));
    }
}
