package io.comanda.catalog;

import io.comanda.kernel.ExternalKey;
import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.constraints.LanguageCode;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.bulk.Keyed;
import io.comanda.platform.validation.SelfChecking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything somebody says about a product when creating, changing or importing it.
 *
 * @param names by language
 * @param weightKg of one unit, zero if not known
 * @param volumeDm3 of one unit, zero if not known
 * @param lotManaged its stock is kept by lot, with expiry where it has one
 * @param sellUntil last day of sale
 * @param photos file names, the first is the main one
 * @param associated numbers of products to suggest with it
 */
public record ProductDraft(
        @NotNull @Pattern(regexp = NUMBER) String number,
        @NotEmpty @Size(max = 40) Map<@LanguageCode String, @NotBlank @PlainText @Size(max = 200) String> names,
        @Size(max = 40) Map<@LanguageCode String, @Size(max = 4000) String> descriptions,
        @NotBlank @Size(max = 40) String familyCode,
        @NotNull Unit unit,
        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 3) BigDecimal weightKg,
        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 3) BigDecimal volumeDm3,
        @Valid @Nullable Dimensions dimensions,
        @NotNull GoodsClass goodsClass,
        @NotNull TaxCategory taxCategory,
        boolean stocked,
        boolean lotManaged,
        boolean active,
        @NotNull LocalDate sellFrom,
        @Nullable LocalDate sellUntil,
        @Nullable Money cost,
        @Size(max = 50) List<@NotBlank @PlainText @Size(max = 200) String> photos,
        @Size(max = 100) Map<@NotBlank @PlainText @Size(max = 60) String, @NotNull @Size(max = 1000) String> attributes,
        @Size(max = 50) List<@NotNull @Pattern(regexp = NUMBER) String> associated,
        @Pattern(regexp = "\\d{8}|\\d{12,14}") @Nullable String gtin,
        @Valid @Nullable ExternalKey externalKey)
        implements Keyed<ProductDraft>, SelfChecking {

    /** A product number: no blanks and nothing that would need escaping in an address or a file name. */
    public static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    private static final BigDecimal MOST = new BigDecimal("1e12");

    public ProductDraft {
        descriptions = descriptions == null ? Map.of() : descriptions;
        photos = photos == null ? List.of() : photos;
        attributes = attributes == null ? Map.of() : attributes;
        associated = associated == null ? List.of() : associated;
    }

    @Override
    public List<Violation> contradictions() {
        var found = new ArrayList<Violation>();
        if (sellUntil != null && sellUntil.isBefore(sellFrom)) {
            found.add(new Violation("/sellUntil", "range", "lies before sellFrom"));
        }
        if (lotManaged && !stocked) {
            found.add(new Violation("/lotManaged", "contradiction", "a product without stock has no lots"));
        }
        if (cost != null && (cost.isNegative() || cost.amount().compareTo(MOST) >= 0)) {
            found.add(new Violation("/cost/amount", "range", "must be zero or more, and below a million millions"));
        }
        return found;
    }

    @Override
    public ProductDraft known(String number, @Nullable ExternalKey externalKey) {
        return new ProductDraft(
                number,
                names,
                descriptions,
                familyCode,
                unit,
                weightKg,
                volumeDm3,
                dimensions,
                goodsClass,
                taxCategory,
                stocked,
                lotManaged,
                active,
                sellFrom,
                sellUntil,
                cost,
                photos,
                attributes,
                associated,
                gtin,
                externalKey);
    }
}
