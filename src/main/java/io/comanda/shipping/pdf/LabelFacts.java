package io.comanda.shipping.pdf;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels of one shipment, one page for each parcel.
 *
 * @param cashOnDelivery what the driver collects, on the first parcel only
 */
public record LabelFacts(
        String shipmentNumber,
        String orderNumber,
        LocalDate day,
        Address sender,
        Address receiver,
        String carrier,
        String service,
        @Nullable Money cashOnDelivery,
        List<Parcel> parcels) {

    /** @param sscc eighteen digits with their check digit */
    public record Parcel(String trackingNumber, @Nullable String sscc, @Nullable BigDecimal weightKg) {}
}
