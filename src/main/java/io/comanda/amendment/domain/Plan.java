package io.comanda.amendment.domain;

import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
import io.comanda.ordering.ChangedOrder;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.Ordering;
import io.comanda.payment.PaymentChanges;
import io.comanda.payment.PaymentStep;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a change comes to now: the order before and after it, and the step its payment takes. */
@Component
public class Plan {

    private final Ordering ordering;
    private final Invoicing invoicing;
    private final PaymentChanges payments;
    private final OtherPayment otherPayment;

    Plan(Ordering ordering, Invoicing invoicing, PaymentChanges payments, OtherPayment otherPayment) {
        this.ordering = ordering;
        this.invoicing = invoicing;
        this.payments = payments;
        this.otherPayment = otherPayment;
    }

    /** Refused with what stands against it. */
    public ChangedOrder preview(String orderNumber, OrderChange change) {
        var changed = ordering.previewChange(orderNumber, change);
        Optional.ofNullable(change.payment()).ifPresent(to -> otherPayment.require(changed, to));
        return changed;
    }

    /** The step of the present way to pay; none where another takes its place. */
    Optional<PaymentStep> payment(OrderChange change, ChangedOrder changed) {
        return change.payment() == null ? payment(changed) : Optional.empty();
    }

    private Optional<PaymentStep> payment(ChangedOrder changed) {
        var after = changed.after();
        var invoiced = invoicing.ofOrder(after.number()).stream()
                .map(InvoiceView::gross)
                .reduce(Money.zero(after.currency()), Money::plus);
        return payments.plan(
                after.number(),
                changed.before().gross(),
                after.gross(),
                after.gross().minus(invoiced));
    }

    /** Whether the order's process has to begin anew: other goods, more money, or another way to get it. */
    public static boolean restarts(OrderChange change, ChangedOrder changed) {
        return change.touchesGoods()
                || change.payment() != null
                || changed.after().gross().compareTo(changed.before().gross()) > 0;
    }
}
