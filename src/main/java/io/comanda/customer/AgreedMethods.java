package io.comanda.customer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.SortedSet;

/**
 * The ways to pay agreed on with a customer.
 *
 * @param methods empty where all that his channel offers are his
 */
public record AgreedMethods(
        @NotNull @Size(max = 4) SortedSet<@NotNull @Pattern(regexp = "ACCOUNT|CARD|TRANSFER|COD") String> methods) {

    /** Whether he may pay so, where it is offered at all. */
    public boolean allows(String method) {
        return methods.isEmpty() || methods.contains(method);
    }
}
