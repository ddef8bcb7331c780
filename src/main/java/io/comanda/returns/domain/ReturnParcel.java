package io.comanda.returns.domain;

import io.comanda.returns.ReturnView;
import io.comanda.shipping.CarrierOffer;
import io.comanda.shipping.WaybillState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parcel in which a carrier brings goods back: chosen first, booked when the carrier has given it a number. */
@Embeddable
public class ReturnParcel {

    @Column(name = "parcel_carrier")
    private String carrierCode;

    @Column(name = "parcel_carrier_name")
    private String carrierName;

    @Column(name = "parcel_service")
    private String serviceCode;

    @Column(name = "parcel_tracking_number")
    private @Nullable String trackingNumber;

    @Column(name = "parcel_label_id")
    private @Nullable Long labelId;

    @Column(name = "parcel_sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "parcel_arrived_at")
    private @Nullable Instant arrivedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReturnParcel() {}

    ReturnParcel(CarrierOffer offer) {
        this.carrierCode = offer.carrierCode();
        this.carrierName = offer.carrierName();
        this.serviceCode = offer.serviceCode();
    }

    public String carrierCode() {
        return carrierCode;
    }

    public String carrierName() {
        return carrierName;
    }

    public String serviceCode() {
        return serviceCode;
    }

    /** The carrier's number; missing until it is booked. */
    public Optional<String> trackingNumber() {
        return Optional.ofNullable(trackingNumber);
    }

    public Optional<Long> labelId() {
        return Optional.ofNullable(labelId);
    }

    void book(String trackingNumber, long labelId) {
        this.trackingNumber = trackingNumber;
        this.labelId = labelId;
    }

    boolean isBooked() {
        return trackingNumber != null;
    }

    /** The customer has done his part. */
    boolean isSent() {
        return sentAt != null || arrivedAt != null;
    }

    /** Takes over what the carrier says, in whatever order it comes; answers what is new in it. */
    Optional<ParcelNews> move(WaybillState state, Instant at) {
        return switch (state) {
            case DELIVERED -> arrive(at);
            case RETURNED -> turnBack();
            default -> leave(at);
        };
    }

    private Optional<ParcelNews> arrive(Instant at) {
        var isNews = arrivedAt == null;
        arrivedAt = at;
        return isNews ? Optional.of(ParcelNews.ARRIVED) : Optional.empty();
    }

    private Optional<ParcelNews> turnBack() {
        sentAt = null;
        return Optional.of(ParcelNews.TURNED_BACK);
    }

    private Optional<ParcelNews> leave(Instant at) {
        var isNews = sentAt == null;
        sentAt = isNews || at.isBefore(sentAt) ? at : sentAt;
        return isNews ? Optional.of(ParcelNews.SENT) : Optional.empty();
    }

    ReturnView.@Nullable Parcel view() {
        return trackingNumber == null || labelId == null
                ? null
                : new ReturnView.Parcel(carrierCode, carrierName, trackingNumber, labelId, sentAt, arrivedAt);
    }
}
