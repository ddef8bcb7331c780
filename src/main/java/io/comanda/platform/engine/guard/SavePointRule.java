package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.util.regex.Pattern;

/** What asks a system outside runs in a job of its own, which is tried again when it fails. */
final class SavePointRule implements XmlRule {

    private static final Pattern ONCE = Pattern.compile("R0*[01]/.*");

    private final StepCatalogue steps;

    SavePointRule(StepCatalogue steps) {
        this.steps = steps;
    }

    @Override
    public void check(XmlNode root, Findings findings) {
        root.each(node -> {
            if (node.namespace().equals(BPMN) && leavesDatabase(node)) {
                if (!isSaved(node)) {
                    findings.add(node, "save-point-missing", node.label());
                }
                node.extensions("failedJobRetryTimeCycle")
                        .filter(cycle -> ONCE.matcher(cycle.text()).matches())
                        .forEach(cycle -> findings.add(node, "no-retries", node.label()));
            }
        });
    }

    private boolean leavesDatabase(XmlNode node) {
        return node.step().flatMap(steps::find).filter(StepType::leavesDatabase).isPresent();
    }

    /** Before it, or after whatever comes before it. */
    private static boolean isSaved(XmlNode node) {
        var before = Waits.before(node).toList();
        return node.isFlagged("asyncBefore")
                || !before.isEmpty() && before.stream().allMatch(each -> each.isFlagged("asyncAfter"));
    }
}
