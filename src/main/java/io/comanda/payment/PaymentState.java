package io.comanda.payment;

import io.swagger.v3.oas.annotations.media.Schema;

/** How a payment stands; derived from its ledger, never set. */
@Schema(name = "PaymentLedgerState")
public enum PaymentState {
    /** Nothing was asked yet, or money is awaited that needs no authorization. */
    OPEN,
    /** Asked; the provider has not decided. */
    PENDING,
    /** The customer has to confirm at his bank. */
    ACTION_REQUIRED,
    DECLINED,
    AUTHORIZED,
    /** The provider has reserved another amount than was asked: somebody must look. */
    AMOUNT_DIFFERS,
    PARTLY_PAID,
    PAID,
    /** Nobody wants it any more: the order was cancelled or is paid in another way. */
    VOIDED,
    /** The cardholder's bank took money back. */
    DISPUTED,
    PARTLY_REFUNDED,
    REFUNDED
}
