package io.comanda.payment;

import io.comanda.kernel.Money;

/**
 * Money arrived by bank or from a carrier.
 *
 * @param amount what arrived now
 * @param received all that has arrived for the order
 * @param due what the order asks for; compare with {@code received} for too little or too much
 */
public record MoneyReceived(String orderNumber, PaymentMethod method, Money amount, Money received, Money due) {

    public boolean isEnough() {
        return received.compareTo(due) >= 0;
    }

    /** What is still missing; negative when too much was paid. */
    public Money missing() {
        return due.minus(received);
    }
}
