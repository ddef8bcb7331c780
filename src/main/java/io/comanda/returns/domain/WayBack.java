package io.comanda.returns.domain;

import io.comanda.returns.ReturnView;
import io.comanda.shipping.CarrierOffer;
import io.comanda.shipping.WaybillState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How goods come back from the customer: the note that goes with them, who brings them, and how often he was reminded. */
@Embeddable
public class WayBack {

    private @Nullable Long noteId;
    private int reminders;

    @Embedded
    private @Nullable ReturnParcel parcel;

    public void fetchWith(CarrierOffer offer) {
        parcel = new ReturnParcel(offer);
    }

    /** No carrier brings it. */
    public void sentByCustomer() {
        parcel = null;
    }

    public Optional<ReturnParcel> parcel() {
        return Optional.ofNullable(parcel);
    }

    /** What the carrier says of the parcel, if that is new. */
    public Optional<ParcelNews> moved(WaybillState state, Instant at) {
        return parcel().flatMap(booked -> booked.move(state, at));
    }

    /** The carrier has it: the customer has nothing more to do, and cannot change his mind. */
    public boolean isOnItsWay() {
        return parcel != null && parcel.isSent();
    }

    public int remind() {
        return ++reminders;
    }

    /** A carrier that has not answered by now is not waited for. */
    void announce(long noteId) {
        this.noteId = noteId;
        parcel = parcel().filter(ReturnParcel::isBooked).orElse(null);
    }

    @Nullable
    Long noteId() {
        return noteId;
    }

    ReturnView.@Nullable Parcel view() {
        return parcel == null ? null : parcel.view();
    }
}
