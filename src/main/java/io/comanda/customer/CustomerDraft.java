package io.comanda.customer;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything somebody says about a customer when creating, changing or importing one.
 *
 * @param number null to be given one
 * @param vatId in any form; a right one is brought into the EU's own
 * @param language of his mails and documents
 * @param currency he is quoted and invoiced in
 * @param email null for those who have none, and get no mails
 * @param groupCode whose prices he pays
 * @param agentCode the rep who looks after him
 * @param creditLimit in his currency
 */
public record CustomerDraft(
        @Pattern(regexp = NUMBER) @Nullable String number,
        @NotBlank @PlainText @Size(max = 120) String name,
        @PlainText @Size(max = 40) @Nullable String vatId,
        @NotNull @Pattern(regexp = "en|es|pl|ro|de") String language,
        @NotNull @CurrencyCode String currency,
        @MailAddress @Nullable String email,
        @PlainText @Size(max = 40) @Nullable String phone,
        @NotNull CustomerStatus status,
        @NotNull @Pattern(regexp = CODE) String groupCode,
        @NotNull @Pattern(regexp = "[ABC]") String customerClass,
        @Pattern(regexp = CODE) @Nullable String agentCode,
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal creditLimit,
        @PositiveOrZero @Max(365) int paymentTermDays,
        @NotNull @Pattern(regexp = "ACCOUNT|CARD|TRANSFER|COD") String defaultPaymentMethod,
        @NotNull DeliveryPolicy deliveryPolicy,
        @Pattern(regexp = CODE) @Nullable String defaultWarehouse,
        @NotNull @Valid Address billingAddress,
        @Size(max = 200) List<@NotNull @Valid DeliveryAddress> deliveryAddresses,
        @Size(max = 200) List<@NotNull @Valid Contact> contacts,
        @Size(max = 200) List<@NotNull @Valid Branch> branches,
        @Valid @Nullable ExternalKey externalKey)
        implements Keyed<CustomerDraft>, SelfChecking {

    /** A customer number: no blanks and nothing that would need escaping in an address or a file name. */
    public static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    /** A short code of something a company names itself: a group, a rep, a warehouse. */
    public static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}";

    public CustomerDraft {
        if (vatId != null && billingAddress != null && billingAddress.country() != null) {
            vatId = VatId.parse(vatId, billingAddress.country())
                    .map(VatId::toString)
                    .orElse(vatId);
        }
        deliveryAddresses = deliveryAddresses == null ? List.of() : deliveryAddresses;
        contacts = contacts == null ? List.of() : contacts;
        branches = branches == null ? List.of() : branches;
    }

    @Override
    public List<Violation> contradictions() {
        var found = new ArrayList<Violation>();
        if (vatId != null && VatId.parse(vatId, billingAddress.country()).isEmpty()) {
            found.add(new Violation("/vatId", "vatId", "has not the format or the check digits of a VAT id"));
        }
        repeated(deliveryAddresses.stream().map(DeliveryAddress::code).toList(), "/deliveryAddresses", found);
        repeated(branches.stream().map(Branch::code).toList(), "/branches", found);
        return found;
    }

    @Override
    public CustomerDraft known(String number, @Nullable ExternalKey externalKey) {
        return new CustomerDraft(
                number,
                name,
                vatId,
                language,
                currency,
                email,
                phone,
                status,
                groupCode,
                customerClass,
                agentCode,
                creditLimit,
                paymentTermDays,
                defaultPaymentMethod,
                deliveryPolicy,
                defaultWarehouse,
                billingAddress,
                deliveryAddresses,
                contacts,
                branches,
                externalKey);
    }

    private static void repeated(List<String> codes, String list, List<Violation> found) {
        var seen = new HashSet<String>();
        for (var i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                found.add(new Violation(list + "/" + i + "/code", "repeated", "comes twice: " + codes.get(i)));
            }
        }
    }
}
