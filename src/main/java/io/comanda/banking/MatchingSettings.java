package io.comanda.banking;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * How entries find what they are for.
 *
 * @param tolerance by how much the money may differ from what is open and still count as paid; what is missing is given
 *     up, what is too much is kept on the customer's account
 */
public record MatchingSettings(
        @NotNull @DecimalMin("0") @DecimalMax("5") @Digits(integer = 1, fraction = 2) BigDecimal tolerance) {

    static MatchingSettings preset() {
        return new MatchingSettings(new BigDecimal("0.02"));
    }
}
