package io.comanda.platform.company;

import io.comanda.kernel.Address;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who sells: name, seat, tax and bank data, and the look of its documents.
 *
 * @param registration entry in the trade register as the law wants it on letters
 * @param logo where the PNG or JPEG lies, for instance {@code file:config/logo.png}
 * @param accentColor the one colour of documents, mails and screens, {@code #rrggbb}
 * @param timeZone whose calendar day a document bears
 * @param currency of the books, ISO 4217
 */
@ConfigurationProperties("comanda.company")
public record Company(
        String name,
        Address address,
        @Nullable String vatId,
        @Nullable String registration,
        @Nullable String bank,
        @Nullable String iban,
        @Nullable String bic,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        @DefaultValue("classpath:brand/logo.png") String logo,
        @DefaultValue("#0f766e") String accentColor,
        @DefaultValue("Europe/Bucharest") ZoneId timeZone,
        @DefaultValue("EUR") String currency) {}
