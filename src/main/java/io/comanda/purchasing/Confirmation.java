package io.comanda.purchasing;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier says he will deliver.
 *
 * @param reference the number he gave the order
 * @param lines those he says something about; the others come as ordered
 */
public record Confirmation(@Nullable String reference, List<Line> lines) {

    /** @param quantity less than ordered gives the rest up, which then is needed from elsewhere */
    public record Line(int lineNo, Quantity quantity, LocalDate expectedOn) {}
}
