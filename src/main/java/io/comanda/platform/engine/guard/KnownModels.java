package io.comanda.platform.engine.guard;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The models around the one that is checked: those saved with it, those that are live, those the application ships with.
 *
 * @param together files saved or deployed together, by name
 * @param live the newest deployed file of this name, or the shipped one
 */
record KnownModels(Map<String, byte[]> together, Function<String, Optional<byte[]>> live) {

    /** @param name of the file without its folder, for instance {@code review-order.form} */
    Optional<byte[]> find(String name) {
        return together.entrySet().stream()
                .filter(entry -> name(entry.getKey()).equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> live.apply(name));
    }

    /** Whether it is saved with the others. */
    boolean holds(String name) {
        return together.keySet().stream().anyMatch(file -> name(file).equals(name));
    }

    /** The file's name without its folder. */
    static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The file's name without folder and extension, which is the key of the model in it. */
    static String key(String file) {
        var name = name(file);
        var dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
