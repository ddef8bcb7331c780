package io.comanda.shipping;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Asks a carrier to take a shipment, or to bring back what a customer returns.
 *
 * @param shipmentNumber of goods that come back the number of their return
 * @param warehouseCode where the driver fetches it, or brings it
 * @param cashOnDelivery what the driver collects
 * @param contents in a few words, for the carrier
 * @param freight as quoted when the carrier was chosen
 * @param reference printed for the receiver, for instance his own order number
 */
public record WaybillRequest(
        WaybillKind kind,
        String shipmentNumber,
        String orderNumber,
        String warehouseCode,
        String carrierCode,
        String serviceCode,
        Address from,
        Address to,
        List<Parcel> parcels,
        @Nullable Money cashOnDelivery,
        String contents,
        String reference,
        Locale labelLanguage,
        @Nullable Money freight) {

    public boolean isReturn() {
        return kind == WaybillKind.RETURN;
    }
}
