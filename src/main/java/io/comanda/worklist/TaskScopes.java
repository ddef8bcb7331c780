package io.comanda.worklist;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.worklist.domain.TaskScope;
import org.springframework.stereotype.Component;

/** Which tasks the present caller may see, with those of the colleagues he stands in for today. */
@Component
public class TaskScopes {

    private final CurrentActor current;
    private final Absences absences;

    TaskScopes(CurrentActor current, Absences absences) {
        this.current = current;
        this.absences = absences;
    }

    public TaskScope current() {
        var actor = current.get();
        return TaskScope.of(actor, absences.coveredBy(actor.name()));
    }
}
