package io.comanda.shipping.domain;

import io.comanda.kernel.Money;
import io.comanda.shipping.Parcel;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shipment as a tariff sees it.
 *
 * @param currency of the tariff
 */
record Load(
        List<Parcel> parcels,
        BigDecimal chargeableKg,
        Money goodsValue,
        @Nullable Money cashOnDelivery,
        String currency) {}
