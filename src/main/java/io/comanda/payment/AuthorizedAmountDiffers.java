package io.comanda.payment;

import io.comanda.kernel.Money;

/** The provider reserved another amount than it was asked for. Nothing is shipped for it until somebody has looked. */
public class AuthorizedAmountDiffers extends RuntimeException {

    public AuthorizedAmountDiffers(String orderNumber, Money asked, Money authorized) {
        super("For order " + orderNumber + " " + asked + " was asked, and the provider reserved " + authorized
                + ". Have it released at the provider and ask the customer for another payment.");
    }
}
