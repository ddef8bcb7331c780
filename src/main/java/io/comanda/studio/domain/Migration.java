package io.comanda.studio.domain;

import io.comanda.studio.MigratedState;
import io.comanda.studio.MigrationState;
import io.comanda.studio.MigrationView;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Instances of one version of a process on their way to another.
 *
 * @param source id of the definition they are in
 * @param target id of the definition they are to go on in
 * @param mapping step of the source to step of the target
 * @param stage percent of them that may be moved so far
 */
public record Migration(
        String number,
        String process,
        String source,
        String target,
        int fromVersion,
        int toVersion,
        Map<String, String> mapping,
        MigrationState state,
        int stage,
        String createdBy,
        Instant createdAt) {

    private static final int HUNDRED = 100;

    /** How many of its instances may be moved so far. */
    int goal(int instances) {
        return (instances * stage + HUNDRED - 1) / HUNDRED;
    }

    /** @param counts instances by what became of them */
    public MigrationView view(Map<MigratedState, Integer> counts) {
        return new MigrationView(
                number,
                process,
                fromVersion,
                toVersion,
                mapping,
                state,
                stage,
                createdBy,
                createdAt,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts);
    }

    /** The way back: where several steps lead to one, the first of them. */
    public Map<String, String> reversed() {
        var back = new HashMap<String, String>();
        mapping.forEach((from, to) -> back.putIfAbsent(to, from));
        return back;
    }
}
