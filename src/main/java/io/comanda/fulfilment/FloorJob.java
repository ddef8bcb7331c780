package io.comanda.fulfilment;

import io.comanda.kernel.Quantity;
import java.time.Instant;

/**
 * A shipment that waits for a person on the floor.
 *
 * @param stops places to go to
 * @param confirmed stops somebody has been at
 * @param pieces of all goods together
 */
public record FloorJob(
        long id,
        String shipmentNumber,
        String orderNumber,
        FloorStep step,
        int stops,
        int confirmed,
        Quantity pieces,
        Instant plannedAt) {}
