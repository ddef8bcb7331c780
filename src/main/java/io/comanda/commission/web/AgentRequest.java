package io.comanda.commission.web;

import io.comanda.commission.Agent;
import io.comanda.kernel.Email;
import io.comanda.kernel.Percent;
import io.comanda.kernel.constraints.Iban;
import io.comanda.kernel.constraints.MailAddress;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agent as finance keeps him.
 *
 * @param rate percent of the net of goods; left out, only rules hold for him
 * @param discountLimit percent he grants by himself; left out, as the approval table says for agents
 * @param iban where commission is paid to; left out, he is on no payment list
 */
record AgentRequest(
        @NotBlank @PlainText @Size(max = 120) String name,
        @MailAddress @Nullable String email,
        @NotNull @Pattern(regexp = "en|es|pl|ro|de") String language,
        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable BigDecimal rate,
        boolean active,
        @Iban @Nullable String iban,
        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable BigDecimal discountLimit) {

    Agent agent(String code) {
        return new Agent(
                code,
                name,
                Optional.ofNullable(email).map(Email::new).orElse(null),
                language,
                Optional.ofNullable(rate).map(Percent::of).orElse(null),
                active,
                Optional.ofNullable(iban)
                        .map(number -> number.replace(" ", "").toUpperCase(Locale.ROOT))
                        .orElse(null),
                Optional.ofNullable(discountLimit).map(Percent::of).orElse(null));
    }
}
