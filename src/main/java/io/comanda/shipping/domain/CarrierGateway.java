package io.comanda.shipping.domain;

import io.comanda.shipping.Carrier;
import io.comanda.shipping.TrackingNews;
import io.comanda.shipping.WaybillRequest;
import java.util.List;

/**
 * The line to a carrier. One that leaves the house throws {@link io.comanda.shipping.CarrierUnavailable} when it gets no
 * answer, and answers a reference it has seen with what it gave then.
 */
public interface CarrierGateway {

    /** As carriers name it in their row. */
    String name();

    /**
     * Registers a shipment under our reference.
     *
     * @throws io.comanda.shipping.AddressRefused if the carrier does not deliver there
     */
    Registration register(Carrier carrier, WaybillRequest request, String reference);

    /** Takes a registered shipment back; one that is not known is taken back already. */
    void cancel(String trackingNumber);

    /** Everything the carrier says of a shipment so far. */
    List<TrackingNews> news(String trackingNumber);

    /**
     * The carrier's numbers.
     *
     * @param parcelNumbers one for each parcel, in their order
     */
    record Registration(String trackingNumber, List<String> parcelNumbers) {}
}
