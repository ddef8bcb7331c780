package io.comanda.worklist;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of task, as its diagram has it.
 *
 * @param dueAfter missing where the diagram sets no time
 */
public record TaskKind(
        String process,
        String processName,
        String step,
        String name,
        List<String> groups,
        @Nullable Duration dueAfter) {}
