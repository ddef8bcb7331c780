package io.comanda.fulfilment;

import org.jspecify.annotations.Nullable;

/**
 * What the step an order is at says to a change of its goods or money; the diagram says so by the property {@code change}.
 *
 * @param step by its name in the diagram; null where nothing stands against a change
 */
public record ChangePoint(Verdict verdict, @Nullable String step) {

    /** May the order be changed here? The later one is the stricter one. */
    public enum Verdict {
        FREE,
        /** Work that people did is lost: somebody has to want that. */
        CONFIRM,
        /** Beyond the point of no return. */
        REFUSE
    }

    public static ChangePoint free() {
        return new ChangePoint(Verdict.FREE, null);
    }
}
