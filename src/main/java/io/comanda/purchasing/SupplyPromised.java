package io.comanda.purchasing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a waiting order can be served is known or has moved by more than the setting says.
 *
 * @param before null when there was none
 */
public record SupplyPromised(String orderNumber, @Nullable LocalDate before, LocalDate day) {}
