package io.comanda.shipping.gateway;

import io.comanda.kernel.Address;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said between us and the simulated carrier. */
public final class CarrierProtocol {

    private CarrierProtocol() {}

    /**
     * Body of {@code POST /waybills}.
     *
     * @param reference ours; a reference it has seen is answered as the first time
     * @param returned the sender hands it over himself
     */
    public record Order(
            String reference,
            boolean returned,
            String service,
            Address sender,
            Address receiver,
            List<Piece> parcels,
            @Nullable BigDecimal cash,
            @Nullable String cashCurrency,
            String contents) {}

    /** A parcel in kilograms and centimetres. */
    public record Piece(BigDecimal weight, BigDecimal length, BigDecimal width, BigDecimal height) {}

    /** Answer to an order: the waybill's number and one for each parcel. */
    public record Taken(String number, List<String> parcels) {}

    /** Answer with status 422 to an order, or 409 to a cancellation. */
    public record Refused(String code, String message) {}

    /** Answer to {@code GET /waybills/{number}/events}. */
    public record Events(List<Event> events) {}

    /** Something that happened, in the carrier's word. */
    public record Event(String word, Instant at, String place) {}
}
