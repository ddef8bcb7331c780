package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.util.concurrent.atomic.AtomicInteger;

/** Keeps a diagram readable and its loops finite. */
final class SizeRule implements XmlRule {

    /** Most elements with an id in one file. */
    static final int MOST_ELEMENTS = 500;

    /** Sub-processes inside each other. */
    static final int DEEPEST = 5;

    /** Most turns of one multi-instance step; the engine holds larger collections to it as well. */
    static final int MOST_TURNS = 200;

    @Override
    public void check(XmlNode root, Findings findings) {
        var count = new AtomicInteger();
        root.each(node -> {
            if (node.namespace().equals(BPMN)) {
                if (node.attribute("id").isPresent()) {
                    count.incrementAndGet();
                }
                turns(node, findings);
                if (node.name().equals("subProcess") && depth(node) > DEEPEST) {
                    findings.add(node, "too-deep", String.valueOf(DEEPEST));
                }
            }
        });
        if (count.get() > MOST_ELEMENTS) {
            findings.add(root, "too-large", count + " > " + MOST_ELEMENTS);
        }
    }

    /** Inside each other they multiply; a collection may have as many as is allowed at all. */
    private static int product(XmlNode node) {
        var own = turns(node);
        return Math.min(own * node.parent().map(SizeRule::product).orElse(1), MOST_TURNS * MOST_TURNS);
    }

    private static int turns(XmlNode activity) {
        return activity.children().stream()
                .filter(child -> child.is(BPMN, "multiInstanceLoopCharacteristics"))
                .findFirst()
                .map(loop -> loop.children().stream()
                        .filter(child -> child.is(BPMN, "loopCardinality") && isFewTurns(child.text()))
                        .map(child -> Integer.parseInt(child.text()))
                        .findFirst()
                        .orElse(MOST_TURNS))
                .orElse(1);
    }

    private static void turns(XmlNode node, Findings findings) {
        if (node.name().equals("multiInstanceLoopCharacteristics")
                && node.parent().filter(each -> product(each) > MOST_TURNS).isPresent()) {
            findings.add(node, "too-many-turns", String.valueOf(MOST_TURNS));
        }
        if (node.name().equals("loopCardinality")
                && !Expressions.isExpression(node.text())
                && !isFewTurns(node.text())) {
            findings.add(node, "too-many-turns", String.valueOf(MOST_TURNS));
        }
    }

    private static boolean isFewTurns(String text) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= MOST_TURNS;
    }

    private static int depth(XmlNode node) {
        var own = node.name().equals("subProcess") ? 1 : 0;
        return own + node.parent().map(SizeRule::depth).orElse(0);
    }
}
