package io.comanda.platform.engine;

/**
 * Something that is known of what a process carries, for conditions to read by its name. Its words are texts
 * {@code fact.<name>}.
 */
public record ProcessFact(String name, Kind kind) {

    /** What sort of value it has, and so what it can be compared with. */
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG
    }
}
