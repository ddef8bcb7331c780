package io.comanda.platform.engine.guard;

import java.util.ArrayList;
import java.util.List;

/** Gathers all that is wrong with one file, so that its author sees everything at once. */
final class Findings {

    private static final int ENOUGH = 200;

    private final String file;
    private final List<Finding> found = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(XmlNode node, String code, String message) {
        add(node.nearestId().orElse(file), node.line(), code, message);
    }

    void add(String code, String message) {
        add(file, 0, code, message);
    }

    void add(String elementId, int line, String code, String message) {
        if (found.size() < ENOUGH) {
            found.add(new Finding(elementId, line, code, message));
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
