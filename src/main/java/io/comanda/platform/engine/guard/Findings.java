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

    void add(XmlNode node, String code, String subject) {
        add(node.nearestId().orElse(file), node.line(), code, subject);
    }

    void add(String code, String subject) {
        add(file, 0, code, subject);
    }

    void add(String elementId, int line, String code, String subject) {
        add(new Finding(elementId, line, code, Severity.ERROR, subject));
    }

    void hint(XmlNode node, String code, String subject) {
        add(new Finding(node.nearestId().orElse(file), node.line(), code, Severity.HINT, subject));
    }

    void add(Finding finding) {
        if (found.size() < ENOUGH && !found.contains(finding)) {
            found.add(finding);
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
