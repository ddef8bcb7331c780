package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;
import static io.comanda.platform.engine.guard.BpmnNames.CAMUNDA;

import java.util.stream.Stream;

/** Where a process rests something ends the rest: a timer or a person. Each error thrown has a road, each question an answer. */
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
                    findings.add(node, "wait-without-end", "Nothing but the message ends this wait: set a timer to it");
                }
            }
            case "userTask" -> {
                if (!isOwned(node)) {
                    findings.add(node, "task-without-owner", "Nobody sees this task: name a group");
                }
            }
            case "endEvent" -> {
                if (has(node, "errorEventDefinition") && !Errors.isCaught(node, root)) {
                    findings.add(node, "error-without-road", "Nothing around catches this error");
                }
            }
            case "boundaryEvent" -> {
                if (Waits.flows(node, "sourceRef").findAny().isEmpty()) {
                    findings.add(node, "event-without-road", "Nothing follows this event");
                }
            }
            case "exclusiveGateway" -> {
                if (canBeLost(node)) {
                    findings.add(node, "gateway-without-default", "When no condition holds there is no way on");
                }
            }
            default -> {}
        }
    }

    private static boolean isOwned(XmlNode task) {
        return Stream.of("candidateGroups", "assignee")
                .anyMatch(owner -> task.attribute(CAMUNDA, owner).isPresent());
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
