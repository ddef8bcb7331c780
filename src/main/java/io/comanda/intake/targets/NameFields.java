package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.intake.loading.Item;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import java.util.LinkedHashMap;
import java.util.Map;

/** A name in one language with the row itself, those in others as a part of it. */
final class NameFields {

    static final String PART = "names";

    static final Field<String> NAME = required("name", FieldType.text(200));
    static final Field<String> LANGUAGE = optional("language", FieldType.text(20));

    private static final Field<String> PART_LANGUAGE = required("language", FieldType.text(20));
    private static final String ENGLISH = "en";

    private NameFields() {}

    static FieldSet fields() {
        return FieldSet.of(NAME, PART_LANGUAGE);
    }

    static Map<String, String> names(Item item) {
        var names = new LinkedHashMap<String, String>();
        names.put(item.get(LANGUAGE, ENGLISH), item.get(NAME));
        item.parts(PART).forEach(part -> names.put(part.get(PART_LANGUAGE), part.get(NAME)));
        return names;
    }
}
