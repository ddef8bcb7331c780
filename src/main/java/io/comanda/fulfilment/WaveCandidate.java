package io.comanda.fulfilment;

import io.comanda.kernel.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A shipment that could be picked with others.
 *
 * @param carrierCode who will probably take it
 * @param cutOffAt when that carrier calls next
 * @param zone the one zone of all its places; empty when there are several
 * @param lines places to go to
 */
@Schema(name = "WaveCandidate")
public record WaveCandidate(
        long id,
        String shipmentNumber,
        String orderNumber,
        @Nullable String carrierCode,
        @Nullable String serviceCode,
        @Nullable Instant cutOffAt,
        String zone,
        int lines,
        Quantity pieces,
        Instant plannedAt) {}
