package io.comanda.shipping.domain;

import io.comanda.shipping.Carrier;
import io.comanda.shipping.LineState;
import io.comanda.shipping.TrackingNews;
import io.comanda.shipping.WaybillRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * Takes a registered shipment back; one that is not known is taken back already.
     *
     * @throws io.comanda.shipping.WaybillKept if the carrier does not give it back
     */
    void cancel(Carrier carrier, String trackingNumber);

    /** Everything the carrier says of a shipment so far. */
    List<TrackingNews> news(Carrier carrier, String trackingNumber);

    /** Whether there is all that is needed to speak to this carrier, for instance our account with it. */
    default boolean serves(Carrier carrier) {
        return true;
    }

    /** Tries the line without changing anything. */
    LineState test(Carrier carrier);

    /**
     * What the carrier gave.
     *
     * @param parcelNumbers one for each parcel, in their order
     * @param label the carrier's own, a PDF; without it we print ours
     */
    record Registration(String trackingNumber, List<String> parcelNumbers, byte @Nullable [] label) {

        public Registration(String trackingNumber, List<String> parcelNumbers) {
            this(trackingNumber, parcelNumbers, null);
        }
    }
}
