package io.comanda.desk.domain;

import io.comanda.desk.OrderPage.PossibleAction;
import io.comanda.desk.OrderPage.PossibleAction.Action;
import io.comanda.desk.Waiting;
import io.comanda.kernel.Refusal;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderNotOpen;
import io.comanda.ordering.OrderView;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the caller may do with an order now; what not, with the reason the refusal would give. */
@Component
public class Permissions {

    private static final Set<String> WRITERS = Set.of("order-desk", "supervisor", "agent", "integration");
    private static final Set<String> DESK = Set.of("order-desk", "supervisor", "integration");

    /** Finance changes how an order is paid. */
    private static final Set<String> CHANGERS = Set.of("order-desk", "finance", "supervisor", "agent", "integration");

    private static final Set<String> MENDERS = Set.of("supervisor", "process-admin", "administrator");
    private static final Set<String> SUPERVISORS = Set.of("supervisor", "administrator");

    private final CurrentActor actor;
    private final Texts texts;

    Permissions(CurrentActor actor, Texts texts) {
        this.actor = actor;
        this.texts = texts;
    }

    /** @param againstCancelling what a cancellation would be told */
    public List<PossibleAction> of(
            OrderView order, Optional<Refusal> againstCancelling, @Nullable Waiting waiting, Locale locale) {
        var placed = order.lifecycle() == Lifecycle.PLACED
                ? Optional.<Refusal>empty()
                : Optional.<Refusal>of(new OrderNotOpen(order.number(), order.lifecycle()));
        return List.of(
                told(Action.CHANGE, CHANGERS, placed, locale),
                told(Action.CANCEL, WRITERS, againstCancelling, locale),
                told(Action.CHANGE_DELIVERY_ADDRESS, DESK, againstCancelling, locale),
                task(waiting, locale),
                incident(waiting, locale),
                new PossibleAction(Action.COMMENT, true, null, null));
    }

    private PossibleAction told(Action action, Set<String> roles, Optional<Refusal> refusal, Locale locale) {
        return isOneOf(roles)
                ? refusal.map(no -> refused(action, no.code(), no.facts(), locale))
                        .orElseGet(() -> new PossibleAction(action, true, null, null))
                : refused(action, "platform.NotAllowed", Map.of(), locale);
    }

    private PossibleAction task(@Nullable Waiting waiting, Locale locale) {
        if (waiting == null || waiting.kind() != Waiting.Kind.TASK) {
            return refused(Action.DO_TASK, "desk.NoTask", Map.of(), locale);
        }
        var mine = waiting.group() != null && isOneOf(Set.of(waiting.group())) || isOneOf(SUPERVISORS);
        if (!mine) {
            return refused(Action.DO_TASK, "platform.NotAllowed", Map.of(), locale);
        }
        var other = waiting.assignee();
        return other == null || other.equals(actor.get().name())
                ? new PossibleAction(Action.DO_TASK, true, null, null)
                : refused(Action.DO_TASK, "worklist.TaskClaimedByOther", Map.of("assignee", other), locale);
    }

    private PossibleAction incident(@Nullable Waiting waiting, Locale locale) {
        if (waiting == null || waiting.kind() != Waiting.Kind.INCIDENT) {
            return refused(Action.RETRY, "desk.NoIncident", Map.of(), locale);
        }
        return isOneOf(MENDERS)
                ? new PossibleAction(Action.RETRY, true, null, null)
                : refused(Action.RETRY, "platform.NotAllowed", Map.of(), locale);
    }

    private PossibleAction refused(Action action, String code, Map<String, Object> facts, Locale locale) {
        return new PossibleAction(action, false, code, texts.get(locale, "refusal." + code + ".detail", facts));
    }

    private boolean isOneOf(Set<String> roles) {
        Actor who = actor.get();
        return who.roles().stream().anyMatch(roles::contains);
    }
}
