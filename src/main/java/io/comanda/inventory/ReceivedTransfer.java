package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What came in of a line of a transfer.
 *
 * @param location where it was put, when not where it was meant to go
 * @param reason needed when it is not what was sent
 */
public record ReceivedTransfer(int lineNo, Quantity received, @Nullable String location, @Nullable String reason) {}
