package io.comanda.payment.domain;

import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentState;

/** What the lines of a ledger say together. */
final class LedgerState {

    private LedgerState() {}

    static PaymentState of(Payment payment) {
        if (payment.captured().isPositive()) {
            return paid(payment);
        }
        return payment.isCancelled() ? PaymentState.VOIDED : authorized(payment);
    }

    private static PaymentState paid(Payment payment) {
        if (payment.disputed().isPositive()) {
            return PaymentState.DISPUTED;
        }
        if (payment.refundedOtherwise().isPositive()) {
            return payment.refunded().compareTo(payment.captured()) >= 0
                    ? PaymentState.REFUNDED
                    : PaymentState.PARTLY_REFUNDED;
        }
        return payment.due().isPositive() ? PaymentState.PARTLY_PAID : PaymentState.PAID;
    }

    private static PaymentState authorized(Payment payment) {
        if (payment.amount().isZero()) {
            return PaymentState.PAID;
        }
        if (!payment.authorized().isPositive()) {
            return payment.authorization().map(line -> after(line.status())).orElse(PaymentState.OPEN);
        }
        if (payment.method() == PaymentMethod.CARD && payment.authorized().compareTo(payment.amount()) != 0) {
            return PaymentState.AMOUNT_DIFFERS;
        }
        return payment.held().isZero() ? PaymentState.VOIDED : PaymentState.AUTHORIZED;
    }

    private static PaymentState after(PaymentEventStatus status) {
        return switch (status) {
            case REQUEST -> PaymentState.PENDING;
            case ACTION_REQUIRED -> PaymentState.ACTION_REQUIRED;
            case FAILURE -> PaymentState.DECLINED;
            case SUCCESS -> PaymentState.AUTHORIZED;
        };
    }
}
