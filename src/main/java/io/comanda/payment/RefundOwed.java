package io.comanda.payment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.kernel.Money;
import java.time.Instant;

/**
 * Money that finance has to pay back by hand, since it did not come by card.
 *
 * @param reference what it is given back for, for instance a credit note
 */
public record RefundOwed(
        @JsonIgnore long id, String orderNumber, PaymentMethod method, Money amount, String reference, Instant since) {}
