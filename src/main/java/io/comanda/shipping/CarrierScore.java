package io.comanda.shipping;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a carrier did in the last 90 days.
 *
 * @param shipments it got, cancelled ones not counted
 * @param due of them, shipments whose promised day is over
 * @param onTimeShare of what was due, missing when nothing was
 * @param troubled shipments of which it reported that they could not be delivered at once
 * @param freight as quoted, by currency
 */
public record CarrierScore(
        String carrierCode, int shipments, int due, @Nullable Percent onTimeShare, int troubled, List<Money> freight) {}
