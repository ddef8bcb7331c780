package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;
import static io.comanda.platform.engine.guard.BpmnNames.CAMUNDA;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys, messages, groups and references by which a model reaches other things. */
final class NameRule implements XmlRule {

    private static final Pattern ID = Pattern.compile("[A-Za-z_][\\w.-]{0,100}");
    private static final Pattern KEY = Pattern.compile(BpmnNames.KEY);
    private static final Pattern EVENT = Pattern.compile("[a-z]{2,30}\\.[A-Z][A-Za-z]{1,60}");
    private static final Set<String> ANNOUNCED = Set.of("message", "signal");

    private final Set<String> groups;
    private final Set<String> messages;

    NameRule(Set<String> groups, Set<String> messages) {
        this.groups = groups;
        this.messages = messages;
    }

    @Override
    public void check(XmlNode root, Findings findings) {
        root.each(node -> {
            if (node.namespace().equals(BPMN)) {
                node.attribute("id").ifPresent(id -> form(node, "id", id, ID, findings));
                node.attribute("calledElement").ifPresent(key -> form(node, "calledElement", key, KEY, findings));
                node.attribute(CAMUNDA, "candidateGroups").ifPresent(g -> groups(node, g, findings));
                node.attribute(CAMUNDA, "candidateStarterGroups").ifPresent(g -> groups(node, g, findings));
                named(node, findings);
            }
        });
    }

    private void named(XmlNode node, Findings findings) {
        if (node.name().equals("process")) {
            form(node, "id", node.attribute("id").orElse(""), KEY, findings);
        } else if (ANNOUNCED.contains(node.name())) {
            announced(node, node.attribute("name").orElse(""), findings);
        } else if (node.name().equals("error")) {
            form(node, "errorCode", node.attribute("errorCode").orElse(""), EVENT, findings);
        } else if (node.name().equals("escalation")) {
            form(node, "escalationCode", node.attribute("escalationCode").orElse(""), EVENT, findings);
        } else if (node.name().equals("callActivity")
                && node.attribute("calledElement").isEmpty()) {
            findings.add(node, "value-not-allowed", "calledElement = ''");
        }
    }

    private void announced(XmlNode node, String name, Findings findings) {
        form(node, "name", name, EVENT, findings);
        if (node.name().equals("message") && !messages.isEmpty() && !messages.contains(name)) {
            findings.add(node, "message-unknown", Quote.of(name));
        }
    }

    private void groups(XmlNode node, String list, Findings findings) {
        for (var group : list.split(",", -1)) {
            Optional.of(group.strip())
                    .filter(g -> !groups.isEmpty() && !groups.contains(g))
                    .ifPresent(g -> findings.add(node, "group-unknown", Quote.of(g)));
        }
    }

    private static void form(XmlNode node, String what, String value, Pattern form, Findings findings) {
        if (!form.matcher(value).matches()) {
            findings.add(node, "value-not-allowed", what + " = " + Quote.of(value));
        }
    }
}
