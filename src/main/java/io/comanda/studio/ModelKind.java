package io.comanda.studio;

import java.util.Arrays;
import java.util.Optional;

/** What a model is, by the ending of its file. */
public enum ModelKind {
    PROCESS(".bpmn"),
    DECISION(".dmn"),
    FORM(".form");

    private final String ending;

    ModelKind(String ending) {
        this.ending = ending;
    }

    public static Optional<ModelKind> find(String file) {
        return Arrays.stream(values())
                .filter(kind -> file.endsWith(kind.ending))
                .findFirst();
    }

    static ModelKind of(String file) {
        return find(file).orElseThrow(() -> new IllegalArgumentException("No model: " + file));
    }
}
