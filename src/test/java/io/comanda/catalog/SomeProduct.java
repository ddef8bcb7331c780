package io.comanda.catalog;

import io.comanda.kernel.ExternalKey;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product for tests, which say only what they are about. */
public final class SomeProduct {

    public static final Family FAMILY = new Family("some-family", null, Map.of("en", "Some family"), null);

    private final String number;
    private Map<String, String> names = Map.of("en", "Some product");
    private String family = FAMILY.code();
    private boolean stocked = true;
    private boolean lotManaged;
    private TaxCategory taxCategory = TaxCategory.STANDARD;
    private @Nullable LocalDate sellUntil;
    private @Nullable ExternalKey externalKey;

    private SomeProduct(String number) {
        this.number = number;
    }

    public static SomeProduct numbered(String number) {
        return new SomeProduct(number);
    }

    public SomeProduct named(Map<String, String> names) {
        this.names = names;
        return this;
    }

    public SomeProduct in(String family) {
        this.family = family;
        return this;
    }

    public SomeProduct lotManaged() {
        lotManaged = true;
        return this;
    }

    public SomeProduct notStocked() {
        stocked = false;
        return this;
    }

    public SomeProduct taxed(TaxCategory category) {
        taxCategory = category;
        return this;
    }

    public SomeProduct soldUntil(LocalDate day) {
        sellUntil = day;
        return this;
    }

    public SomeProduct imported(String source, String id) {
        externalKey = new ExternalKey(source, id);
        return this;
    }

    public ProductDraft draft() {
        return new ProductDraft(
                number,
                names,
                Map.of("en", "Good for tests"),
                family,
                Unit.PCS,
                new BigDecimal("0.250"),
                new BigDecimal("1.500"),
                new Dimensions(100, 100, 150),
                GoodsClass.NORMAL,
                taxCategory,
                stocked,
                lotManaged,
                true,
                LocalDate.of(2020, 1, 1),
                sellUntil,
                Money.of("4.20", "EUR"),
                List.of("some.svg"),
                Map.of("colour", "red"),
                List.of(),
                null,
                externalKey);
    }
}
