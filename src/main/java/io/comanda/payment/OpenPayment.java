package io.comanda.payment;

import io.comanda.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the payment of an order.
 *
 * @param amount gross total of the order
 * @param paymentToken the provider's token for a card, as the customer gave it with the order
 */
public record OpenPayment(
        String orderNumber, String customerNumber, PaymentMethod method, Money amount, @Nullable String paymentToken) {}
