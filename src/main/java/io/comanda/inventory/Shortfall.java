package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.Instant;

/**
 * What a waiting line of a customer's order lacks and no goods on their way are meant for.
 *
 * @param since when the line began to wait
 */
public record Shortfall(
        String orderNumber, int lineNo, String productNumber, Quantity quantity, int priority, Instant since) {}
