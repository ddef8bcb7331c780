package io.comanda.shipping.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What is said between us and InPost ShipX. */
final class ShipxProtocol {

    /** As long as it stands so the parcel is with us. */
    private static final Set<String> OURS = Set.of("created", "offers_prepared", "offer_selected", "confirmed");

    private ShipxProtocol() {}

    /**
     * A shipment to be, with our reference.
     *
     * @param isReturn said of goods that come back to us
     */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Draft(
            Party sender,
            Party receiver,
            List<Piece> parcels,
            @Nullable Sum insurance,
            @Nullable Sum cod,
            @Nullable Boolean isReturn,
            String service,
            String reference,
            String comments) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Party(String companyName, @Nullable String phone, Place address) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Place(String street, String buildingNumber, String city, String postCode, String countryCode) {}

    record Piece(Dimensions dimensions, Weight weight) {}

    /** In millimetres. */
    record Dimensions(BigDecimal length, BigDecimal width, BigDecimal height, String unit) {}

    /** In kilograms. */
    record Weight(BigDecimal amount, String unit) {}

    record Sum(BigDecimal amount, String currency) {}

    /** A shipment there is. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shipment(
            long id,
            String status,
            @Nullable String reference,
            @Nullable String trackingNumber,
            @Nullable List<ParcelMade> parcels,
            @Nullable List<Offer> offers) {

        boolean isCancelled() {
            return status.equals("canceled") || status.equals("cancelled");
        }

        /** Everything after its confirmation happens to the parcel itself. */
        boolean isCollected() {
            return !isCancelled() && !OURS.contains(status);
        }

        /** The number comes some time after the offer was bought. */
        boolean isConfirmed() {
            return trackingNumber != null && !trackingNumber.isBlank();
        }

        boolean waitsForBuyer() {
            return status.equals("offers_prepared");
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ParcelMade(@Nullable String trackingNumber) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Offer(long id, String status) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Purchase(long offerId) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(@Nullable List<Shipment> items) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Story(@Nullable List<Step> trackingDetails) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Step(String status, @Nullable String agency, OffsetDateTime datetime) {}

    /** Answer with a status of 400 and above. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Failure(@Nullable String error, @Nullable String message, @Nullable JsonNode details) {}
}
