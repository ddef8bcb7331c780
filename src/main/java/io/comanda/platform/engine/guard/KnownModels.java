package io.comanda.platform.engine.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The models around the one that is checked.
 *
 * @param together files saved or deployed together, by name
 * @param sources where the others are, in the order in which they are asked
 */
record KnownModels(Map<String, byte[]> together, List<ModelSource> sources) {

    /** @param name of the file without its folder, for instance {@code review-order.form} */
    Optional<byte[]> find(String name) {
        return together.entrySet().stream()
                .filter(entry -> name(entry.getKey()).equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> sources.stream()
                        .flatMap(source -> source.find(name).stream())
                        .findFirst());
    }

    /** Names of the diagrams that are not saved with the others. */
    Set<String> otherDiagrams() {
        var names = new TreeSet<String>();
        sources.forEach(source -> names.addAll(source.diagrams()));
        together.keySet().forEach(file -> names.remove(name(file)));
        return names;
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
