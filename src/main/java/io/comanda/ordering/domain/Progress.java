package io.comanda.ordering.domain;

import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.InvoiceState;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PaymentState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** How far an order is. Shipping and invoicing are derived from the counters of its lines, here and nowhere else. */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    private PaymentState paymentState = PaymentState.OPEN;

    @Enumerated(EnumType.STRING)
    private FulfilmentState fulfilmentState = FulfilmentState.UNFULFILLED;

    @Enumerated(EnumType.STRING)
    private InvoiceState invoiceState = InvoiceState.NOT_INVOICED;

    PaymentState payment() {
        return paymentState;
    }

    FulfilmentState fulfilment() {
        return fulfilmentState;
    }

    InvoiceState invoicing() {
        return invoiceState;
    }

    void payment(PaymentState state) {
        paymentState = state;
    }

    void derive(List<OrderLine> lines, Lifecycle lifecycle) {
        fulfilmentState = fulfilment(lines.stream().filter(OrderLine::stocked).toList(), lifecycle);
        invoiceState = invoicing(lines);
    }

    private static FulfilmentState fulfilment(List<OrderLine> goods, Lifecycle lifecycle) {
        var anyShipped = goods.stream().anyMatch(l -> l.shipped().isPositive());
        var anyOpen = goods.stream().anyMatch(l -> l.open().isPositive());
        if (!anyShipped && (anyOpen || lifecycle == Lifecycle.CANCELLED)) {
            return FulfilmentState.UNFULFILLED;
        }
        return anyOpen ? FulfilmentState.PARTLY_SHIPPED : FulfilmentState.SHIPPED;
    }

    private static InvoiceState invoicing(List<OrderLine> lines) {
        if (lines.stream().noneMatch(l -> l.invoiced().isPositive())) {
            return InvoiceState.NOT_INVOICED;
        }
        return lines.stream().allMatch(l -> l.invoiced().compareTo(l.due()) >= 0)
                ? InvoiceState.INVOICED
                : InvoiceState.PARTLY_INVOICED;
    }
}
