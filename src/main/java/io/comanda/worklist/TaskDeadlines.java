package io.comanda.worklist;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.settings.KeptSettings;
import io.comanda.platform.validation.Validation;
import io.comanda.worklist.TaskTimes.Times;
import io.comanda.worklist.process.TaskKinds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long each kind of task may take, as set in the house; tasks that are open already keep their times. */
@Service
public class TaskDeadlines {

    private final Choice<TaskTimes> choice;
    private final TaskKinds kinds;
    private final Validation validation;

    TaskDeadlines(KeptSettings settings, TaskKinds kinds, Validation validation) {
        this.choice = TaskTimes.choice(settings);
        this.kinds = kinds;
        this.validation = validation;
    }

    /** Every kind of task in the newest diagrams. */
    public List<TaskKind> kinds() {
        return kinds.all();
    }

    @Transactional(readOnly = true)
    public KeptSetting<TaskTimes> read() {
        return choice.read();
    }

    @Transactional
    public KeptSetting<TaskTimes> keep(TaskTimes times, long version) {
        validation.require(contradictions(times));
        return choice.keep(times, version);
    }

    private List<Violation> contradictions(TaskTimes times) {
        var known = new TreeMap<String, @Nullable Duration>();
        kinds.all().forEach(kind -> known.put(kind.process() + "/" + kind.step(), kind.dueAfter()));
        var found = new ArrayList<Violation>();
        times.steps().forEach((step, set) -> {
            var pointer = "/steps/" + step.replace("/", "~1");
            if (!known.containsKey(step)) {
                found.add(new Violation(pointer, "unknown", "There is no such kind of task"));
            } else if (remindsTooEarly(set, known.get(step))) {
                found.add(new Violation(
                        pointer + "/remindBefore", "contradiction", "must be shorter than the time for the task"));
            }
        });
        return found;
    }

    private static boolean remindsTooEarly(Times set, @Nullable Duration modelled) {
        var due = Optional.ofNullable(set.dueAfter()).or(() -> Optional.ofNullable(modelled));
        var before = set.remindBefore();
        return before != null && due.map(after -> before.compareTo(after) >= 0).orElse(true);
    }
}
