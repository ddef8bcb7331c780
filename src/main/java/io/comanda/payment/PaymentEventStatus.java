package io.comanda.payment;

/** What was answered. A request without another line is pending. */
public enum PaymentEventStatus {
    REQUEST,
    SUCCESS,
    FAILURE,
    ACTION_REQUIRED
}
