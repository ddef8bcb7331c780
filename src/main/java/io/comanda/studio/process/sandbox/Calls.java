package io.comanda.studio.process.sandbox;

import io.comanda.studio.domain.PastStep;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.jspecify.annotations.Nullable;

/** Where a token is when processes call each other: the ids of the calls lead to the id of the element. */
final class Calls {

    private Calls() {}

    /** An element of the process that is called there. */
    static String into(String call, String element) {
        return call + PastStep.INTO + element;
    }

    /** The id within its own process. */
    static String own(String element) {
        return element.substring(element.lastIndexOf(PastStep.INTO) + 1);
    }

    static String path(ActivityExecution token, String own) {
        @Nullable ExecutionEntity caller = caller(token);
        return caller == null ? own : into(path(caller, caller.getActivityId()), own);
    }

    /** The token that waits in the calling process for the one of this token to end. */
    static @Nullable ExecutionEntity caller(ActivityExecution token) {
        return ((ExecutionEntity) token).getProcessInstance().getSuperExecution();
    }

    /** It or a caller of it: the one in the process to which the other element belongs. */
    static ExecutionEntity outTo(String other, Standing from) {
        var token = from.now();
        for (var depth = depth(from.element()); depth > depth(other); depth--) {
            @Nullable ExecutionEntity caller = caller(token);
            token = caller == null ? token : caller;
        }
        return token;
    }

    private static long depth(String element) {
        return element.chars().filter(letter -> letter == PastStep.INTO).count();
    }
}
