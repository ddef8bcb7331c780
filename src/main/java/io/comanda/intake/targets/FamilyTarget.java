package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.Family;
import io.comanda.intake.loading.Item;
import io.comanda.intake.loading.Target;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Shape;
import io.comanda.platform.bulk.BulkResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Product families. */
@Component
class FamilyTarget implements Target<Family> {

    static final String NAME = "families";

    private static final Field<String> CODE = required("code", FieldType.text(40));
    private static final Field<String> PARENT = optional("parent", FieldType.text(40));
    private static final Field<String> PICTURE = optional("picture", FieldType.text(200));

    private final Catalog catalog;

    FamilyTarget(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(CODE, PARENT, PICTURE, NameFields.NAME, NameFields.LANGUAGE)
                .refersTo(NAME, PARENT);
        return new Shape(NAME, List.of(CODE), own, Map.of(NameFields.PART, NameFields.fields()));
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return catalog.existingFamilies(keys);
    }

    @Override
    public Family draft(Item item, String source) {
        return new Family(item.get(CODE), item.find(PARENT), NameFields.names(item), item.find(PICTURE));
    }

    @Override
    public BulkResult load(List<Family> drafts) {
        return catalog.saveFamilies(drafts);
    }
}
