package io.comanda.fulfilment.process;

/** The words that occur in the diagram and in the code: process, messages, errors, variables. */
final class Names {

    static final String ORDER_PROCESS = "order-fulfilment";
    static final String ORDER_PLACED = "ordering.OrderPlaced";

    /** The order is changed or cancelled; {@link #INTERRUPTION} says which. */
    static final String ORDER_INTERRUPTED = "ordering.OrderInterrupted";

    static final String INTERRUPTION = "interruption";
    static final String CHANGE = "change";
    static final String CANCELLATION = "cancellation";

    static final String PAYMENT_CHANGED = "payment.PaymentChanged";
    static final String STOCK_ARRIVED = "inventory.StockArrived";

    /** Nobody stops the order, but nobody can go on with it: rejected, not paid, or nothing to be had. */
    static final String ORDER_GIVEN_UP = "fulfilment.OrderGivenUp";

    static final String CANCEL_REASON = "cancelReason";
    static final String SHIPMENT = "shipmentNumber";
    static final String REMINDERS = "paymentReminders";

    private Names() {}
}
