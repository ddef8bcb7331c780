package io.comanda.fulfilment;

import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a decision table would have chosen for shipments that left, by what was known of each at that time.
 *
 * @param examined shipments looked at, the newest of the time asked for
 * @param more whether there were more than are looked at
 * @param changed how many would have gone with another service
 * @param groups changes from one service to another, the most frequent first
 * @param changes each change, as many as can be shown
 */
public record CarrierTrial(
        int examined, boolean more, int changed, List<Cost> costs, List<Group> groups, List<Change> changes) {

    /**
     * Freight of all shipments in a currency.
     *
     * @param before as chosen by what it is compared with
     */
    public record Cost(String currency, BigDecimal before, BigDecimal after) {}

    /**
     * Shipments that would have changed the same way.
     *
     * @param from service as CARRIER/SERVICE
     * @param difference what they would have cost more
     */
    public record Group(String from, String to, int shipments, Money difference) {}

    /** @param why words of the rule that decides */
    public record Change(
            String shipmentNumber,
            String orderNumber,
            Instant decidedAt,
            String from,
            String to,
            Money before,
            Money after,
            String prefer,
            String why) {}
}
