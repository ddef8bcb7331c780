package io.comanda.returns;

import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal;
import io.comanda.ordering.Ordering;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.documents.StoredDocument;
import io.comanda.returns.domain.ParcelFee;
import io.comanda.returns.domain.ParcelNews;
import io.comanda.returns.domain.ReturnConsignment;
import io.comanda.returns.domain.ReturnOrder;
import io.comanda.returns.domain.ReturnOrders;
import io.comanda.returns.domain.ReturnParcel;
import io.comanda.returns.domain.ReturnStory;
import io.comanda.shipping.AddressRefused;
import io.comanda.shipping.AlreadyHandedOver;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.Waybill;
import io.comanda.shipping.WaybillKept;
import io.comanda.shipping.WaybillRefused;
import io.comanda.shipping.WaybillState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parcels in which carriers bring goods back, at the cost of the house. A return without one is none the worse: its customer
 * sends it as he likes.
 */
@Service
@Transactional
public class ReturnParcels {

    private final ReturnOrders returns;
    private final ReturnConsignment consignment;
    private final ParcelFee parcelFee;
    private final ReturnStory story;
    private final Ordering ordering;
    private final Shipping shipping;
    private final Documents documents;

    ReturnParcels(
            ReturnOrders returns,
            ReturnConsignment consignment,
            ParcelFee parcelFee,
            ReturnStory story,
            Ordering ordering,
            Shipping shipping,
            Documents documents) {
        this.returns = returns;
        this.consignment = consignment;
        this.parcelFee = parcelFee;
        this.story = story;
        this.ordering = ordering;
        this.shipping = shipping;
        this.documents = documents;
    }

    /** Chooses the carrier, without asking it; false if none brings these goods from there. */
    public boolean choose(String number) {
        var order = returns.lock(number);
        if (order.mayBeFetched()) {
            consignment.offer(order, ordering.order(order.orderNumber())).ifPresent(order.wayBack()::fetchWith);
        }
        return order.parcelToBook().isPresent();
    }

    /** Asks the carrier that was chosen; what it refuses, the customer sends himself. Asked again it gives the same. */
    public void book(String number) {
        var order = returns.lock(number);
        order.parcelToBook().ifPresent(parcel -> book(order, parcel));
    }

    /** The goods do not come, or not by it; what the carrier has already it keeps. */
    public void cancel(String number) {
        var order = returns.lock(number);
        order.wayBack().parcel().flatMap(ReturnParcel::trackingNumber).ifPresent(trackingNumber -> {
            try {
                shipping.cancelWaybill(number);
            } catch (AlreadyHandedOver | WaybillKept kept) {
                tell(order, "ReturnParcelKept");
            }
        });
    }

    /** Its carrier says where it is. */
    public void moved(String number, String trackingNumber, WaybillState state, Instant at) {
        var order = returns.lock(number);
        if (order.wayBack()
                .parcel()
                .flatMap(ReturnParcel::trackingNumber)
                .filter(trackingNumber::equals)
                .isPresent()) {
            order.wayBack().moved(state, at).ifPresent(news -> tell(order, event(order, news)));
        }
    }

    /** Net, what its customer bears of the carrier's price once the goods are here. */
    @Transactional(readOnly = true)
    public Optional<Money> fee(String number) {
        return parcelFee.of(returns.get(number));
    }

    /** @throws ReturnNotOpen if no carrier is booked for it, or its waybill does not count any more */
    public StoredDocument label(String number) {
        var order = returns.get(number);
        return order.wayBack()
                .parcel()
                .filter(parcel -> !order.state().isVoid())
                .flatMap(ReturnParcel::labelId)
                .map(documents::content)
                .orElseThrow(() -> new ReturnNotOpen(number, order.state()));
    }

    private void book(ReturnOrder order, ReturnParcel parcel) {
        var sold = ordering.order(order.orderNumber());
        try {
            var waybill = shipping.createWaybill(consignment.request(order, parcel, sold));
            order.booked(waybill.trackingNumber(), label(waybill));
        } catch (AddressRefused | WaybillRefused no) {
            story.tell(order, "ReturnParcelRefused", Map.of("carrier", parcel.carrierName(), "reason", reason(no)));
            order.wayBack().sentByCustomer();
        }
    }

    private long label(Waybill waybill) {
        return documents.of("order", waybill.orderNumber()).stream()
                .filter(paper ->
                        paper.kind().equals("return-label") && paper.number().equals(waybill.trackingNumber()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void tell(ReturnOrder order, String event) {
        order.wayBack()
                .parcel()
                .ifPresent(parcel -> story.tell(
                        order,
                        event,
                        Map.of(
                                "carrier",
                                parcel.carrierName(),
                                "trackingNumber",
                                parcel.trackingNumber().orElse(""))));
    }

    private static String event(ReturnOrder order, ParcelNews news) {
        if (order.state().isVoid()) {
            return "ReturnParcelUnasked";
        }
        return switch (news) {
            case SENT -> "ReturnParcelSent";
            case ARRIVED -> "ReturnParcelArrived";
            case TURNED_BACK -> "ReturnParcelTurnedBack";
        };
    }

    private static String reason(Refusal refusal) {
        return String.valueOf(refusal.facts().get("reason"));
    }
}
