package io.comanda.amendment.domain;

import io.comanda.amendment.AmendmentState;
import io.comanda.amendment.AmendmentUnknown;
import io.comanda.amendment.AmendmentView;
import io.comanda.amendment.ChangeTooLate;
import io.comanda.customer.Customers;
import io.comanda.fulfilment.ChangeNotice;
import io.comanda.fulfilment.ChangePoint.Verdict;
import io.comanda.fulfilment.Replanning;
import io.comanda.kernel.Refusal;
import io.comanda.ordering.ChangedOrder;
import io.comanda.ordering.Ordering;
import io.comanda.payment.AuthorizationResult;
import io.comanda.payment.CreditLimitExceeded;
import io.comanda.payment.PaymentChanges;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a change. Each may be repeated: what is done is not done again. */
@Component
@Transactional
public class Carrying {

    private final AmendmentBook book;
    private final Plan plan;
    private final Effects effects;
    private final Ordering ordering;
    private final Customers customers;
    private final PaymentChanges payments;
    private final OtherPayment otherPayment;
    private final Replanning replanning;
    private final ChangeNotice news;
    private final Timeline timeline;

    Carrying(
            AmendmentBook book,
            Plan plan,
            Effects effects,
            Ordering ordering,
            Customers customers,
            PaymentChanges payments,
            OtherPayment otherPayment,
            Replanning replanning,
            ChangeNotice news,
            Timeline timeline) {
        this.book = book;
        this.plan = plan;
        this.effects = effects;
        this.ordering = ordering;
        this.customers = customers;
        this.payments = payments;
        this.otherPayment = otherPayment;
        this.replanning = replanning;
        this.news = news;
        this.timeline = timeline;
    }

    @Transactional(readOnly = true)
    public AmendmentView amendment(String number) {
        return book.find(number).orElseThrow(() -> new AmendmentUnknown(number));
    }

    /** Why a supervisor has to agree; empty when nobody has to. */
    public Optional<String> approval(String number) {
        return fitting(amendment(number)).flatMap(effects::approval);
    }

    /** Gets the money a change needs more; true when it is certain. */
    @Transactional(noRollbackFor = CreditLimitExceeded.class)
    public boolean secure(String number) {
        var amendment = amendment(number);
        return fitting(amendment).map(changed -> secure(amendment, changed)).orElse(true);
    }

    /** Gives back what was secured for a change that is not made. */
    public void giveUp(String number) {
        payments.giveUp(amendment(number).orderNumber(), number);
    }

    /** Code of what stands against it now; empty when nothing does. */
    @Transactional(readOnly = true, noRollbackFor = Refusal.class)
    public Optional<String> obstacle(String number) {
        var amendment = amendment(number);
        try {
            return isTooLate(amendment, changed(amendment))
                    ? Optional.of(new ChangeTooLate(amendment.orderNumber(), "").code())
                    : Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.code());
        }
    }

    /** The order's process is at a step that forbids it, or the money was promised while the change asked for more. */
    private boolean isTooLate(AmendmentView amendment, ChangedOrder changed) {
        var orderNumber = amendment.orderNumber();
        var isPastReturn = Plan.restarts(amendment.change(), changed)
                && replanning.point(orderNumber).verdict() == Verdict.REFUSE;
        return isPastReturn
                || plan.payment(amendment.change(), changed)
                        .filter(step -> !payments.isSecured(orderNumber, step, amendment.number()))
                        .isPresent();
    }

    /**
     * Changes the order, its payment and its goods in one transaction, and has its process begin anew.
     *
     * @throws Refusal if the order has gone on since {@link #obstacle} was asked: to be repeated, and nothing to be kept
     */
    public void apply(String number) {
        var amendment = amendment(number);
        if (amendment.state() != AmendmentState.REQUESTED) {
            return;
        }
        var orderNumber = amendment.orderNumber();
        var preview = changed(amendment);
        var step = plan.payment(amendment.change(), preview);
        var restarts = Plan.restarts(amendment.change(), preview);
        var changed = ordering.change(orderNumber, amendment.change());
        step.ifPresent(money -> payments.follow(
                orderNumber,
                money,
                changed.after().gross().minus(changed.before().gross()),
                number));
        Optional.ofNullable(amendment.change().payment()).ifPresent(to -> otherPayment.follow(changed, to));
        if (restarts && !replanning.begin(changed.before(), changed.after())) {
            throw new ChangeTooLate(orderNumber, "");
        }
        book.end(number, AmendmentState.APPLIED, null);
        news.changed(changed.after(), number);
    }

    /** Nothing of it is done. */
    public void refuse(String number, String outcome) {
        var amendment = amendment(number);
        if (book.end(number, AmendmentState.REFUSED, outcome)) {
            timeline.record(Entry.order(
                    amendment.orderNumber(),
                    "amendment.AmendmentRefused",
                    Map.of("amendment", number, "outcome", outcome)));
        }
    }

    private boolean secure(AmendmentView amendment, ChangedOrder changed) {
        var to = amendment.change().payment();
        if (to != null) {
            return otherPayment.secure(changed, to, amendment.number());
        }
        var limit = customers.customer(changed.before().customerNumber()).creditLimit();
        return plan.payment(amendment.change(), changed)
                .map(step -> payments.secure(amendment.orderNumber(), step, limit, amendment.number()))
                .map(AuthorizationResult::isAuthorized)
                .orElse(true);
    }

    /** Nothing when the order was cancelled or has gone on meanwhile: {@link #obstacle} says so in the end. */
    private Optional<ChangedOrder> fitting(AmendmentView amendment) {
        try {
            return Optional.of(changed(amendment));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private ChangedOrder changed(AmendmentView amendment) {
        return plan.preview(amendment.orderNumber(), amendment.change());
    }
}
