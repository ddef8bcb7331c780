package io.comanda.customer;

import io.comanda.kernel.constraints.CountryCode;
import io.comanda.kernel.constraints.CurrencyCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a customer list shows; what is null does not matter.
 *
 * @param q words found anywhere in number, name, VAT id, mail, phone, contacts, or the city of an address; accents and
 *     capitals do not matter
 * @param city begins with, accents and capitals do not matter
 */
public record CustomerSearch(
        @Size(max = 200) @Nullable String q,
        @Nullable CustomerStatus status,
        @Size(max = 40) @Nullable String group,
        @Pattern(regexp = "[ABC]") @Nullable String customerClass,
        @Size(max = 40) @Nullable String agent,
        @CountryCode @Nullable String country,
        @Size(max = 80) @Nullable String city,
        @CurrencyCode @Nullable String currency,
        @Size(max = 2) @Nullable String language,
        @Size(max = 40) @Nullable String warehouse) {

    /** Whoever has these words. */
    public static CustomerSearch words(String q) {
        return new CustomerSearch(q, null, null, null, null, null, null, null, null, null);
    }

    /** The same search among the customers of one rep. */
    public CustomerSearch ownedBy(String agentCode) {
        return new CustomerSearch(
                q, status, group, customerClass, agentCode, country, city, currency, language, warehouse);
    }
}
