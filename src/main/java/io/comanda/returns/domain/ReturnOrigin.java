package io.comanda.returns.domain;

import io.comanda.fulfilment.ShipmentView;
import io.comanda.ordering.OrderView;
import io.comanda.returns.ReturnChannel;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.Settlement;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a return comes from: the order, its customer, how and when it was asked for, and what was wished then. */
@Embeddable
class ReturnOrigin {

    private String orderNumber;
    private String customerNumber;
    private String customerName;
    private @Nullable String agentCode;
    private @Nullable String shipmentNumber;

    @Enumerated(EnumType.STRING)
    private ReturnChannel channel;

    @Enumerated(EnumType.STRING)
    private Settlement wish;

    private @Nullable String remark;
    private Instant requestedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReturnOrigin() {}

    @SuppressWarnings("NullAway.Init")
    ReturnOrigin(ReturnRequest request, OrderView order, Instant now) {
        this.orderNumber = order.number();
        this.customerNumber = order.customerNumber();
        this.customerName = order.customerName();
        this.agentCode = order.agentCode();
        this.channel = request.channel();
        this.wish = request.wish();
        this.remark = request.remark();
        this.requestedAt = now;
    }

    /** It begins at our own door, with the goods of this shipment. */
    void stops(ShipmentView shipment) {
        shipmentNumber = shipment.number();
    }

    String orderNumber() {
        return orderNumber;
    }

    String customerNumber() {
        return customerNumber;
    }

    String customerName() {
        return customerName;
    }

    Optional<String> shipmentNumber() {
        return Optional.ofNullable(shipmentNumber);
    }

    ReturnChannel channel() {
        return channel;
    }

    Settlement wish() {
        return wish;
    }

    @Nullable
    String remark() {
        return remark;
    }

    Instant requestedAt() {
        return requestedAt;
    }
}
