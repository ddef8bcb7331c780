package io.comanda.customer;

import io.comanda.kernel.constraints.MailAddress;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A person at the customer's.
 *
 * @param position what he or she does there
 */
public record Contact(
        @NotBlank @PlainText @Size(max = 120) String name,
        @PlainText @Size(max = 80) @Nullable String position,
        @MailAddress @Nullable String email,
        @PlainText @Size(max = 40) @Nullable String phone) {}
