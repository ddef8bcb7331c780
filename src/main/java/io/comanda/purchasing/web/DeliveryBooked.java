package io.comanda.purchasing.web;

import io.comanda.purchasing.PurchaseOrderView;

/** @param complete whether nothing more is to come */
record DeliveryBooked(String number, boolean complete) {

    static DeliveryBooked of(PurchaseOrderView order) {
        return new DeliveryBooked(order.number(), order.isSettled());
    }
}
