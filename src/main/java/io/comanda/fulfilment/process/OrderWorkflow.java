package io.comanda.fulfilment.process;

import io.comanda.fulfilment.AllocationChanged;
import io.comanda.fulfilment.PaymentMethodChanged;
import io.comanda.fulfilment.domain.Billing;
import io.comanda.fulfilment.domain.Supply;
import io.comanda.fulfilment.domain.UnbookedMoney;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.StockArrived;
import io.comanda.invoicing.InvoicePaid;
import io.comanda.invoicing.InvoiceReopened;
import io.comanda.ordering.CancellationBeyondReach;
import io.comanda.ordering.CancellationRequested;
import io.comanda.ordering.OrderPlaced;
import io.comanda.payment.MoneyReceived;
import io.comanda.payment.PaymentAuthorized;
import io.comanda.payment.PaymentDeclined;
import io.comanda.platform.engine.ProcessMessages;
import io.comanda.purchasing.SupplyPromised;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts the process of an order and tells it what happened outside. An order and its process are born in one
 * transaction, and so are a cancellation and its end; goods that arrive wake each waiting order in a transaction of its
 * own.
 */
@Component
class OrderWorkflow {

    private static final Logger log = LoggerFactory.getLogger(OrderWorkflow.class);

    private final ProcessMessages messages;
    private final Inventory inventory;
    private final Billing billing;
    private final Supply supply;
    private final UnbookedMoney unbooked;
    private final TransactionTemplate transaction;

    OrderWorkflow(
            ProcessMessages messages,
            Inventory inventory,
            Billing billing,
            Supply supply,
            UnbookedMoney unbooked,
            TransactionTemplate transaction) {
        this.messages = messages;
        this.inventory = inventory;
        this.billing = billing;
        this.supply = supply;
        this.unbooked = unbooked;
        this.transaction = transaction;
    }

    @EventListener
    void orderPlaced(OrderPlaced event) {
        messages.start(Names.ORDER_PLACED, event.orderNumber(), Map.of());
    }

    @EventListener
    void cancellationRequested(CancellationRequested event) {
        var heard = messages.deliver(
                Names.ORDER_INTERRUPTED,
                event.orderNumber(),
                Map.of(Names.INTERRUPTION, Names.CANCELLATION, Names.CANCEL_REASON, event.reason()));
        if (!heard) {
            throw new CancellationBeyondReach(event.orderNumber());
        }
    }

    @EventListener
    void paymentAuthorized(PaymentAuthorized event) {
        paymentChanged(event.orderNumber());
    }

    @EventListener
    void paymentDeclined(PaymentDeclined event) {
        paymentChanged(event.orderNumber());
    }

    @EventListener
    void moneyReceived(MoneyReceived event) {
        paymentChanged(event.orderNumber());
        unbooked.received(event.orderNumber(), event.method());
    }

    @EventListener
    void paymentMethodChanged(PaymentMethodChanged event) {
        paymentChanged(event.orderNumber());
    }

    @EventListener
    void invoicePaid(InvoicePaid event) {
        if (billing.settled(event.orderNumber())) {
            paymentChanged(event.orderNumber());
        }
    }

    @EventListener
    void invoiceReopened(InvoiceReopened event) {
        billing.reopened(event.orderNumber());
    }

    @ApplicationModuleListener
    void supplyPromised(SupplyPromised event) {
        supply.promised(event);
    }

    /** Not in one transaction: an order that is busy just now must not keep the others from hearing. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void stockArrived(StockArrived event) {
        inventory.waitingOrders(event.productNumbers()).forEach(this::wake);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void allocationChanged(AllocationChanged event) {
        wake(event.orderNumber());
    }

    /** Whoever is not waiting, or is busy, looks at the stock by himself. */
    void wake(String orderNumber) {
        try {
            transaction.executeWithoutResult(status -> messages.deliver(Names.STOCK_ARRIVED, orderNumber, Map.of()));
        } catch (RuntimeException e) {
            log.info("Order {} could not be told of arrived goods, it will be told again", orderNumber, e);
        }
    }

    private void paymentChanged(String orderNumber) {
        messages.deliver(Names.PAYMENT_CHANGED, orderNumber, Map.of());
    }
}
