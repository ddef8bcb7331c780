package io.comanda.portal;

import io.comanda.ordering.OrderView;
import io.comanda.platform.documents.StoredDocument;
import io.comanda.platform.text.Texts;
import io.comanda.returns.ReturnChannel;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnParcels;
import io.comanda.returns.ReturnPhotos;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.ReturnState;
import io.comanda.returns.ReturnUnknown;
import io.comanda.returns.ReturnView;
import io.comanda.returns.ReturnableLine;
import io.comanda.returns.Returns;
import io.comanda.returns.Settlement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer gives back by the link of his order. */
@Service
@Transactional
public class CustomerReturns {

    private final CustomerOrders orders;
    private final Returns returns;
    private final ReturnPhotos photos;
    private final ReturnParcels parcels;
    private final Texts texts;

    CustomerReturns(CustomerOrders orders, Returns returns, ReturnPhotos photos, ReturnParcels parcels, Texts texts) {
        this.orders = orders;
        this.returns = returns;
        this.photos = photos;
        this.parcels = parcels;
        this.texts = texts;
    }

    /** What was delivered, and what can still be given back. */
    @Transactional(readOnly = true)
    public List<ReturnableLine> returnable(String token) {
        return returns.returnable(orders.open(token).number());
    }

    /** Oldest first; a shipment of ours that we stopped is told of with the deliveries. */
    @Transactional(readOnly = true)
    public List<CustomerReturn> of(String token) {
        var order = orders.open(token);
        return returns.ofOrder(order.number()).stream()
                .filter(each -> each.kind() != ReturnKind.STOPPED)
                .map(each -> view(each, order))
                .toList();
    }

    public CustomerReturn ask(String token, Settlement wish, @Nullable String remark, List<ReturnRequest.Line> lines) {
        var order = orders.open(token);
        var request = new ReturnRequest(order.number(), ReturnKind.RETURN, ReturnChannel.CUSTOMER, wish, remark, lines);
        return view(returns.request(request), order);
    }

    /** The goods are kept after all. */
    public CustomerReturn cancel(String token, String number) {
        var order = orders.open(token);
        own(order, number);
        return view(returns.cancel(number, order.customerName()), order);
    }

    /** What the carrier wants on the parcel. */
    public StoredDocument label(String token, String number) {
        own(orders.open(token), number);
        return parcels.label(number);
    }

    public CustomerReturn addPhoto(String token, String number, String fileName, byte[] bytes) {
        var order = orders.open(token);
        own(order, number);
        photos.add(number, fileName, bytes);
        return view(returns.get(number), order);
    }

    /** A return of another order, or one of ours, is as unknown as one that does not exist. */
    private void own(OrderView order, String number) {
        var found = returns.get(number);
        if (!found.orderNumber().equals(order.number()) || found.kind() == ReturnKind.STOPPED) {
            throw new ReturnUnknown(number);
        }
    }

    private CustomerReturn view(ReturnView view, OrderView order) {
        return new CustomerReturn(
                view.number(),
                view.state(),
                texts.get(order.locale(), "portal.return." + view.state()),
                reason(view, order),
                view.requestedAt(),
                view.noteId(),
                parcel(view),
                photos.of(view.number()).size(),
                view.withdrawable(),
                view.lines().stream()
                        .map(line -> new CustomerReturn.Line(
                                line.name(), line.announced().max(line.received()), line.received(), line.unit()))
                        .toList());
    }

    private CustomerReturn.@Nullable Parcel parcel(ReturnView view) {
        var parcel = view.parcel();
        return parcel == null || view.state().isVoid()
                ? null
                : new CustomerReturn.Parcel(
                        parcel.carrierName(),
                        parcel.trackingNumber(),
                        parcels.fee(view.number()).orElse(null),
                        parcel.sentAt(),
                        parcel.arrivedAt());
    }

    private @Nullable String reason(ReturnView view, OrderView order) {
        var reason = view.decisionReason();
        if (view.state() != ReturnState.DECLINED || reason == null) {
            return null;
        }
        var key = "returns.decision." + reason;
        return texts.has(key) ? texts.get(order.locale(), key, Map.of()) : reason;
    }
}
