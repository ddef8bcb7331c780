package io.comanda.purchasing;

import io.comanda.kernel.Address;
import io.comanda.kernel.ExternalKey;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.VatId;
import io.comanda.kernel.constraints.CurrencyCode;
import io.comanda.kernel.constraints.MailAddress;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.bulk.Keyed;
import io.comanda.platform.validation.SelfChecking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything somebody says about a supplier when creating, changing or importing one.
 *
 * @param number null to be given one
 * @param language of his orders and mails
 * @param currency he quotes and invoices in
 * @param email where orders go; null for those who are called or written to
 * @param deliveryTerms Incoterms 2020, three letters
 * @param leadTimeDays from order to delivery in calendar days, where an offer says nothing else
 * @param minimumOrderValue in his currency; below it he does not deliver or charges extra
 * @param active false for those we no longer buy from
 */
public record SupplierDraft(
        @Pattern(regexp = NUMBER) @Nullable String number,
        @NotBlank @PlainText @Size(max = 120) String name,
        @PlainText @Size(max = 40) @Nullable String vatId,
        @NotNull @Pattern(regexp = "en|es|pl|ro|de") String language,
        @NotNull @CurrencyCode String currency,
        @PlainText @Size(max = 120) @Nullable String contactName,
        @MailAddress @Nullable String email,
        @PlainText @Size(max = 40) @Nullable String phone,
        @PositiveOrZero @Max(365) int paymentTermDays,
        @Pattern(regexp = "EXW|FCA|CPT|CIP|DAP|DPU|DDP|FAS|FOB|CFR|CIF") @Nullable String deliveryTerms,
        @PositiveOrZero @Max(730) int leadTimeDays,
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal minimumOrderValue,
        boolean active,
        @PlainText @Size(max = 1000) @Nullable String note,
        @NotNull @Valid Address address,
        @Valid @Nullable ExternalKey externalKey)
        implements Keyed<SupplierDraft>, SelfChecking {

    /** A supplier number: no blanks and nothing that would need escaping in an address or a file name. */
    public static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    public SupplierDraft {
        if (vatId != null && address != null && address.country() != null) {
            vatId = VatId.parse(vatId, address.country()).map(VatId::toString).orElse(vatId);
        }
    }

    @Override
    public List<Violation> contradictions() {
        return vatId != null && VatId.parse(vatId, address.country()).isEmpty()
                ? List.of(new Violation("/vatId", "vatId", "has not the format or the check digits of a VAT id"))
                : List.of();
    }

    @Override
    public SupplierDraft known(String number, @Nullable ExternalKey externalKey) {
        return new SupplierDraft(
                number,
                name,
                vatId,
                language,
                currency,
                contactName,
                email,
                phone,
                paymentTermDays,
                deliveryTerms,
                leadTimeDays,
                minimumOrderValue,
                active,
                note,
                address,
                externalKey);
    }
}
