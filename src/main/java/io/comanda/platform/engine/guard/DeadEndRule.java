package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

/** Where a process rests something ends the rest. Each error thrown has a road, each question an answer. */
final class DeadEndRule implements XmlRule {

    @Override
    public void check(XmlNode root, Findings findings) {
        root.each(node -> {
            if (node.namespace().equals(BPMN)) {
                check(node, root, findings);
            }
        });
    }

    private static void check(XmlNode node, XmlNode root, Findings findings) {
        switch (node.name()) {
            case "receiveTask", "intermediateCatchEvent" -> {
                if (!has(node, "timerEventDefinition") && !Waits.canEnd(node)) {
                    findings.add(node, "wait-without-end", node.label());
                }
            }
            case "endEvent" -> {
                if (has(node, "errorEventDefinition") && !Errors.isCaught(node, root)) {
                    findings.add(node, "error-without-road", node.label());
                }
            }
            case "boundaryEvent" -> {
                if (Waits.flows(node, "sourceRef").findAny().isEmpty()) {
                    findings.add(node, "event-without-road", node.label());
                }
            }
            case "exclusiveGateway" -> {
                if (canBeLost(node)) {
                    findings.add(node, "gateway-without-default", node.label());
                }
            }
            default -> {}
        }
    }

    private static boolean canBeLost(XmlNode gateway) {
        var roads = Waits.flows(gateway, "sourceRef").toList();
        return gateway.attribute("default").isEmpty()
                && roads.size() > 1
                && roads.stream().allMatch(road -> has(road, "conditionExpression"));
    }

    static boolean has(XmlNode node, String child) {
        return node.children().stream().anyMatch(each -> each.is(BPMN, child));
    }
}
