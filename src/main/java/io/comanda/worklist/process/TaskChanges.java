package io.comanda.worklist.process;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.live.Live;
import io.comanda.platform.live.LiveEvent;
import io.comanda.worklist.domain.TaskScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells open screens what became of tasks: created, claimed, released, changed, completed, withdrawn. */
@Component
class TaskChanges {

    private final Live live;
    private final CurrentActor actor;

    TaskChanges(Live live, CurrentActor actor) {
        this.live = live;
        this.actor = actor;
    }

    void announce(List<TaskIndex.Change> changes, Map<String, String> endings) {
        live.announce(changes.stream().map(change -> event(change, endings)).toList());
    }

    private LiveEvent event(TaskIndex.Change change, Map<String, String> endings) {
        var data = new HashMap<String, String>();
        data.put("change", kind(change, endings));
        data.put("id", change.id());
        data.put("step", change.step());
        data.put("name", change.name());
        data.put("by", actor.get().name());
        put(data, "subjectType", change.subjectType());
        put(data, "subject", change.subject());
        put(data, "assignee", change.assignee());
        return new LiveEvent(
                "task", TaskScope.audience(change.groups(), change.assignee(), change.formerAssignee()), data);
    }

    private static String kind(TaskIndex.Change change, Map<String, String> endings) {
        if (change.gone()) {
            return endings.getOrDefault(change.id(), "withdrawn");
        }
        if (!change.known()) {
            return "created";
        }
        if (Objects.equals(change.assignee(), change.formerAssignee())) {
            return "changed";
        }
        return change.assignee() == null ? "released" : "claimed";
    }

    private static void put(Map<String, String> data, String name, @Nullable String value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
