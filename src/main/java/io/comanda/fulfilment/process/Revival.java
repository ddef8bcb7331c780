package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.StrandedOrders;
import io.comanda.fulfilment.domain.StrandedOrders.Stranded;
import io.comanda.platform.engine.ProcessMessages;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/**
 * Lets a stranded order go on: its process begins anew, or its token enters the step once more where it stands. Steps
 * that were done say so themselves and do nothing again.
 */
@Component
class Revival {

    private final StrandedOrders orders;
    private final ProcessMessages messages;
    private final RuntimeService runtime;
    private final Clock clock;

    Revival(StrandedOrders orders, ProcessMessages messages, RuntimeService runtime, Clock clock) {
        this.orders = orders;
        this.messages = messages;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** False when the order goes on by itself again. */
    boolean revive(String orderNumber) {
        orders.look(clock.instant());
        var stranded = orders.find(orderNumber);
        stranded.ifPresent(this::revive);
        return stranded.isPresent();
    }

    private void revive(Stranded order) {
        if (order.process() == null) {
            messages.start(Names.ORDER_PLACED, order.orderNumber(), Map.of());
        } else {
            enterAgain(order.process(), Objects.requireNonNull(order.execution()));
        }
        orders.look(clock.instant());
    }

    private void enterAgain(String process, String execution) {
        var root = runtime.getActivityInstance(process);
        var again = runtime.createProcessInstanceModification(process);
        var entering = all(root)
                .flatMap(each -> Arrays.stream(each.getChildTransitionInstances()))
                .filter(each -> each.getExecutionId().equals(execution))
                .findFirst();
        if (entering.isPresent()) {
            TransitionInstance token = entering.get();
            again.startBeforeActivity(token.getActivityId(), token.getParentActivityInstanceId())
                    .cancelTransitionInstance(token.getId())
                    .execute();
        } else {
            standing(root, execution).ifPresent(token -> again.startBeforeActivity(
                            token.getActivityId(), token.getParentActivityInstanceId())
                    .cancelActivityInstance(token.getId())
                    .execute());
        }
    }

    private static Optional<ActivityInstance> standing(ActivityInstance root, String execution) {
        return all(root)
                .filter(each -> each.getChildActivityInstances().length == 0)
                .filter(each -> Arrays.asList(each.getExecutionIds()).contains(execution))
                .findFirst();
    }

    private static Stream<ActivityInstance> all(ActivityInstance tree) {
        return Stream.concat(
                Stream.of(tree), Arrays.stream(tree.getChildActivityInstances()).flatMap(Revival::all));
    }
}
