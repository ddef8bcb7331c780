package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;
import static java.util.stream.Collectors.toMap;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.GoodsClass;
import io.comanda.catalog.ProductDraft;
import io.comanda.catalog.TaxCategory;
import io.comanda.catalog.Unit;
import io.comanda.intake.loading.Item;
import io.comanda.intake.loading.Target;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Shape;
import io.comanda.intake.mapping.Unreadable;
import io.comanda.kernel.ExternalKey;
import io.comanda.kernel.Money;
import io.comanda.platform.bulk.BulkResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Products with names and texts in several languages, photos, attributes and associated products. */
@Component
class ProductTarget implements Target<ProductDraft> {

    static final String NAME = "products";

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final FieldType<BigDecimal> MEASURE = FieldType.decimal("0", "999999999", 3);

    private static final Field<String> NUMBER = required("number", FieldType.text(40));
    private static final Field<String> FAMILY = required("family", FieldType.text(40));
    private static final Field<Unit> UNIT = optional("unit", FieldType.oneOf(Unit.class));
    private static final Field<BigDecimal> WEIGHT = optional("weightKg", MEASURE);
    private static final Field<BigDecimal> VOLUME = optional("volumeDm3", MEASURE);
    private static final Field<GoodsClass> GOODS_CLASS = optional("goodsClass", FieldType.oneOf(GoodsClass.class));
    private static final Field<TaxCategory> TAX = optional("taxCategory", FieldType.oneOf(TaxCategory.class));
    private static final Field<Boolean> STOCKED = optional("stocked", FieldType.yesNo());
    private static final Field<Boolean> LOT_MANAGED = optional("lotManaged", FieldType.yesNo());
    private static final Field<Boolean> ACTIVE = optional("active", FieldType.yesNo());
    private static final Field<LocalDate> SELL_FROM = optional("sellFrom", FieldType.date());
    private static final Field<LocalDate> SELL_UNTIL = optional("sellUntil", FieldType.date());
    private static final Field<BigDecimal> COST = optional("cost", FieldType.decimal("0", "999999999999", 6));
    private static final Field<String> COST_CURRENCY = optional("costCurrency", FieldType.currency());
    private static final Field<String> GTIN = optional("gtin", FieldType.text(14));
    private static final Field<String> EXTERNAL_ID = optional("externalId", FieldType.text(100));

    private static final String DESCRIPTIONS = "descriptions";
    private static final Field<String> LANGUAGE = required("language", FieldType.text(20));
    private static final Field<String> TEXT = required("text", FieldType.paragraphs(4000));

    private static final String PHOTOS = "photos";
    private static final Field<String> FILE = required("file", FieldType.text(200));

    private static final String ATTRIBUTES = "attributes";
    private static final Field<String> ATTRIBUTE = required("name", FieldType.text(60));
    private static final Field<String> VALUE = required("value", FieldType.paragraphs(1000));

    private static final String ASSOCIATED = "associated";

    private final Catalog catalog;

    ProductTarget(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(NUMBER, FAMILY, UNIT, WEIGHT, VOLUME, GOODS_CLASS, TAX, STOCKED, LOT_MANAGED, ACTIVE)
                .and(List.of(SELL_FROM, SELL_UNTIL, COST, COST_CURRENCY, GTIN, EXTERNAL_ID))
                .and(List.of(NameFields.NAME, NameFields.LANGUAGE))
                .refersTo(FamilyTarget.NAME, FAMILY);
        var parts = Map.of(
                NameFields.PART,
                NameFields.fields(),
                DESCRIPTIONS,
                FieldSet.of(LANGUAGE, TEXT),
                PHOTOS,
                FieldSet.of(FILE),
                ATTRIBUTES,
                FieldSet.of(ATTRIBUTE, VALUE),
                ASSOCIATED,
                FieldSet.of(NUMBER).refersTo(NAME, NUMBER));
        return new Shape(NAME, List.of(NUMBER), own, parts);
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return catalog.existing(keys);
    }

    @Override
    public ProductDraft draft(Item item, String source) {
        return new ProductDraft(
                item.get(NUMBER),
                NameFields.names(item),
                texts(item, DESCRIPTIONS, LANGUAGE, TEXT),
                item.get(FAMILY),
                item.get(UNIT, Unit.PCS),
                item.get(WEIGHT, BigDecimal.ZERO),
                item.get(VOLUME, BigDecimal.ZERO),
                null,
                item.get(GOODS_CLASS, GoodsClass.NORMAL),
                item.get(TAX, TaxCategory.STANDARD),
                item.get(STOCKED, true),
                item.get(LOT_MANAGED, false),
                item.get(ACTIVE, true),
                item.get(SELL_FROM, EVER),
                item.find(SELL_UNTIL),
                cost(item),
                item.parts(PHOTOS).stream().map(photo -> photo.get(FILE)).toList(),
                texts(item, ATTRIBUTES, ATTRIBUTE, VALUE),
                item.parts(ASSOCIATED).stream().map(other -> other.get(NUMBER)).toList(),
                item.find(GTIN),
                new ExternalKey(source, item.get(EXTERNAL_ID, item.get(NUMBER))));
    }

    @Override
    public BulkResult load(List<ProductDraft> drafts) {
        return catalog.saveAll(drafts);
    }

    private static Map<String, String> texts(Item item, String part, Field<String> key, Field<String> text) {
        return item.parts(part).stream().collect(toMap(p -> p.get(key), p -> p.get(text), (first, second) -> second));
    }

    private static @Nullable Money cost(Item item) {
        var cost = item.find(COST);
        if (cost == null) {
            return null;
        }
        var currency = item.find(COST_CURRENCY);
        if (currency == null) {
            throw new Unreadable("missing", Map.of("field", COST_CURRENCY.name()));
        }
        return new Money(cost, currency);
    }
}
