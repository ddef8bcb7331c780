package io.comanda.studio.process.sandbox;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** A token and where it stands. */
record Standing(ExecutionEntity token, String element, @Nullable String turn) {

    /** Nothing has taken it away meanwhile. */
    boolean isStill() {
        var now = now();
        return !now.isEnded() && !now.isRemoved() && Calls.own(element).equals(now.getActivityId());
    }

    /** The engine puts another execution in the place of one when roads fork and join. */
    ExecutionEntity now() {
        @Nullable ExecutionEntity heir = token.getReplacedBy();
        return heir == null ? token : heir;
    }

    /** Of a variable it sees; none for one nobody has set. */
    @Nullable
    Object value(String variable) {
        return now().getVariable(variable);
    }
}
