package io.comanda.fulfilment;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.worklist.TaskSearch;
import io.comanda.worklist.TaskView;
import io.comanda.worklist.Worklist;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task that closes the picking of a shipment, in the hands of whoever calls. */
@Component
class PickTasks {

    private static final String STEP = "UserTask_PickGoods";
    /** An order is shipped from a few warehouses at a time. */
    private static final int MOST = 100;

    private final Worklist worklist;
    private final CurrentActor current;

    PickTasks(Worklist worklist, CurrentActor current) {
        this.worklist = worklist;
        this.current = current;
    }

    /** False when somebody else is at it, or it is done. */
    boolean claim(ShipmentView shipment) {
        var task = of(shipment).filter(one -> one.assignee() == null || isMine(one));
        task.ifPresent(one -> worklist.claim(one.id()));
        return task.isPresent();
    }

    /** Picking is closed, as by the form of the task. */
    void complete(ShipmentView shipment) {
        of(shipment).ifPresent(task -> worklist.complete(task.id(), Map.of()));
    }

    /** For any picker again. */
    void giveBack(ShipmentView shipment) {
        of(shipment).filter(task -> task.assignee() != null).ifPresent(task -> worklist.unclaim(task.id()));
    }

    private boolean isMine(TaskView task) {
        return Objects.equals(task.assignee(), current.get().name());
    }

    private Optional<TaskView> of(ShipmentView shipment) {
        return worklist.tasks(TaskSearch.of(shipment.orderNumber(), STEP), Optional.empty(), MOST).items().stream()
                .filter(task -> shipment.number().equals(task.facts().get("shipmentNumber")))
                .findFirst();
    }
}
