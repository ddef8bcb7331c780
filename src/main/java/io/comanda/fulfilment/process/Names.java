package io.comanda.fulfilment.process;

/** The words that occur in the diagram and in the code: process, messages, errors, variables. */
final class Names {

    static final String ORDER_PLACED = "ordering.OrderPlaced";
    static final String CANCELLATION_REQUESTED = "ordering.CancellationRequested";
    static final String PAYMENT_CHANGED = "payment.PaymentChanged";
    static final String STOCK_ARRIVED = "inventory.StockArrived";

    /** Nobody stops the order, but nobody can go on with it: rejected, not paid, or nothing to be had. */
    static final String ORDER_GIVEN_UP = "fulfilment.OrderGivenUp";

    static final String CANCEL_REASON = "cancelReason";
    static final String SHIPMENT = "shipmentNumber";
    static final String REMINDERS = "paymentReminders";

    private Names() {}
}
