package io.comanda.shipping;

import io.comanda.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A carrier's service that can be asked for with an order.
 *
 * @param service as CARRIER/SERVICE
 * @param price what the carrier asks, net of tax
 * @param leavesOn the day it leaves if it is ready now
 * @param promisedOn the day it is there
 * @param until the last moment for that; missing where the service has no cut-off
 */
public record DeliveryOption(
        String service,
        String carrierName,
        String serviceName,
        Money price,
        LocalDate leavesOn,
        LocalDate promisedOn,
        @Nullable Instant until) {}
