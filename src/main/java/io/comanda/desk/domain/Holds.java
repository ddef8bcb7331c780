package io.comanda.desk.domain;

import io.comanda.desk.OrderPage.PossibleAction;
import io.comanda.desk.OrderPage.PossibleAction.Action;
import io.comanda.desk.OrderPage.StandingHold;
import io.comanda.desk.Waiting;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.HoldView;
import io.comanda.ordering.OrderView;
import io.comanda.platform.text.FactWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The holds of an order with what lifts each: the process asks for a decision by a task, and releases the hold itself
 * when it has been taken. Money that is missing comes by another way to pay.
 */
@Component
public class Holds {

    private static final Map<HoldType, String> DECIDED_AT = Map.of(
            HoldType.REVIEW, "UserTask_ReviewOrder",
            HoldType.APPROVAL, "UserTask_ApproveOrder",
            HoldType.CREDIT, "UserTask_DecideCredit",
            HoldType.ADDRESS, "UserTask_CorrectAddress");

    private final FactWords words;

    Holds(FactWords words) {
        this.words = words;
    }

    public List<StandingHold> of(
            OrderView order, @Nullable Waiting waiting, List<PossibleAction> actions, Locale locale) {
        return order.holds().stream()
                .filter(hold -> hold.releasedAt() == null)
                .map(hold -> standing(hold, waiting, actions, locale))
                .toList();
    }

    private StandingHold standing(
            HoldView hold, @Nullable Waiting waiting, List<PossibleAction> actions, Locale locale) {
        var task = task(hold, waiting);
        var remedy = hold.type() == HoldType.PAYMENT ? Action.CHANGE : task.isPresent() ? Action.DO_TASK : null;
        return new StandingHold(
                hold.type(),
                words.in(locale, "type", hold.type().name()),
                words.in(locale, "reason", hold.reason()),
                hold.since(),
                task.orElse(null),
                isAllowed(remedy, actions) ? remedy : null);
    }

    private static Optional<String> task(HoldView hold, @Nullable Waiting waiting) {
        return Optional.ofNullable(waiting)
                .filter(place -> Objects.equals(place.element(), DECIDED_AT.get(hold.type())))
                .map(Waiting::taskId);
    }

    private static boolean isAllowed(@Nullable Action remedy, List<PossibleAction> actions) {
        return actions.stream().anyMatch(possible -> possible.action() == remedy && possible.allowed());
    }
}
