package io.comanda.shipping;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.kernel.Money;
import java.time.Instant;

/**
 * What a carrier collects for a parcel.
 *
 * @param cash to be collected at the door
 * @param open not paid out to us yet
 * @param days since it was delivered
 */
public record CashOwed(
        @JsonIgnore long id,
        String carrierCode,
        String trackingNumber,
        String orderNumber,
        Money cash,
        Money open,
        Instant deliveredAt,
        int days) {}
