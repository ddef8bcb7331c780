package io.comanda.amendment;

import io.comanda.amendment.domain.AmendmentBook;
import io.comanda.amendment.domain.Effects;
import io.comanda.amendment.domain.Plan;
import io.comanda.fulfilment.ChangePoint;
import io.comanda.fulfilment.ChangePoint.Verdict;
import io.comanda.fulfilment.Replanning;
import io.comanda.ordering.ChangedOrder;
import io.comanda.ordering.OrderChange;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of placed orders: looked at first, then confirmed and carried out by a process of their own. */
@Service
@Transactional
public class Amendments {

    private final AmendmentBook book;
    private final Plan plan;
    private final Effects effects;
    private final Replanning replanning;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;

    Amendments(
            AmendmentBook book,
            Plan plan,
            Effects effects,
            Replanning replanning,
            Timeline timeline,
            ApplicationEventPublisher events,
            CurrentActor actor) {
        this.book = book;
        this.plan = plan;
        this.effects = effects;
        this.replanning = replanning;
        this.timeline = timeline;
        this.events = events;
        this.actor = actor;
    }

    /** What the change would do now; nothing is kept. Refused with all that is wrong with it. */
    @Transactional(readOnly = true)
    public AmendmentPreview preview(String orderNumber, OrderChange change) {
        var changed = plan.preview(orderNumber, change);
        var point = point(change, changed);
        return new AmendmentPreview(
                changed.after(),
                changed.version(),
                point.verdict() == Verdict.REFUSE
                        ? new AmendmentPreview.Obstacle(Objects.requireNonNullElse(point.step(), ""), "beyond-reach")
                        : null,
                point.verdict() == Verdict.CONFIRM,
                effects.of(change, changed));
    }

    /**
     * Has the change carried out.
     *
     * @param basis of the preview somebody agreed to
     * @throws OrderMovedOn if the order is not what it was then
     * @throws ChangeTooLate if its process does not allow it any more
     * @throws AmendmentUnderWay if another one is not finished
     */
    public AmendmentView request(String orderNumber, OrderChange change, int basis, @Nullable String reason) {
        if (book.isUnderWay(orderNumber)) {
            throw new AmendmentUnderWay(orderNumber);
        }
        var changed = plan.preview(orderNumber, change);
        if (changed.version() != basis) {
            throw new OrderMovedOn(orderNumber);
        }
        var point = point(change, changed);
        if (point.verdict() == Verdict.REFUSE) {
            throw new ChangeTooLate(orderNumber, Objects.requireNonNullElse(point.step(), ""));
        }
        var number = book.add(changed, change, reason, actor.get().name());
        timeline.record(Entry.order(
                orderNumber,
                "amendment.AmendmentRequested",
                Map.of("amendment", number, "reason", Objects.requireNonNullElse(reason, "–"))));
        events.publishEvent(new AmendmentRequested(number, orderNumber));
        return get(number);
    }

    /** Takes it back while it waits for an approval. */
    public AmendmentView withdraw(String orderNumber, String number) {
        var amendment = book.find(number)
                .filter(known -> known.orderNumber().equals(orderNumber))
                .orElseThrow(() -> new AmendmentUnknown(number));
        if (!book.end(number, AmendmentState.WITHDRAWN, null)) {
            throw new AmendmentEnded(number);
        }
        timeline.record(
                Entry.order(amendment.orderNumber(), "amendment.AmendmentWithdrawn", Map.of("amendment", number)));
        events.publishEvent(new AmendmentWithdrawn(number));
        return get(number);
    }

    @Transactional(readOnly = true)
    public AmendmentView get(String number) {
        return book.find(number).orElseThrow(() -> new AmendmentUnknown(number));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<AmendmentView> ofOrder(String orderNumber) {
        return book.ofOrder(orderNumber);
    }

    private ChangePoint point(OrderChange change, ChangedOrder changed) {
        return Plan.restarts(change, changed)
                ? replanning.point(changed.before().number())
                : ChangePoint.free();
    }
}
