package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.HostileModels.attack;
import static io.comanda.platform.engine.guard.HostileModels.flow;
import static io.comanda.platform.engine.guard.HostileModels.loop;
import static io.comanda.platform.engine.guard.HostileModels.step;
import static io.comanda.platform.engine.guard.HostileModels.task;
import static io.comanda.platform.engine.guard.Samples.choice;
import static io.comanda.platform.engine.guard.Samples.condition;

import io.comanda.platform.engine.guard.Samples.Sample;
import java.util.List;

/** Expressions where none belong, and terms that reach further than the names of variables. */
final class HostileExpressions {

    private HostileExpressions() {}

    static List<Sample> all() {
        return List.of(
                flow("condition by reflection", condition(attack())),
                flow("condition with a method", condition("execution.getVariable('q') == null")),
                flow("condition with a property", condition("order.total > 5")),
                flow("condition with brackets", condition("order['class'] == 1")),
                flow("condition with a function", condition("now() == 1")),
                flow("condition on a reserved name", condition("empty execution")),
                flow(
                        "condition in a script language",
                        choice("<conditionExpression xsi:type='tFormalExpression' language='juel'>${" + Marker.ATTACK
                                + "}</conditionExpression>")),
                flow(
                        "condition from a resource",
                        choice("<conditionExpression xsi:type='tFormalExpression' language='juel'"
                                + " camunda:resource='deployment://x'/>")),
                task("name of a task", "<userTask id='X_1' name='${" + attack() + "}'/>"),
                task(
                        "documentation of a task",
                        "<userTask id='X_1'><documentation>${" + Marker.ATTACK + "}</documentation></userTask>"),
                task("deferred expression in a name", "<userTask id='X_1' name='#{" + attack() + "}'/>"),
                task("assignee", "<userTask id='X_1' camunda:assignee='${" + attack() + "}'/>"),
                task("due date", "<userTask id='X_1' camunda:dueDate='${" + attack() + "}'/>"),
                task("candidate groups", "<userTask id='X_1' camunda:candidateGroups='${" + attack() + "}'/>"),
                task("priority", "<userTask id='X_1' camunda:priority='${" + attack() + "}'/>"),
                task("form key", "<userTask id='X_1' camunda:formKey='${" + attack() + "}'/>"),
                task(
                        "input parameter",
                        step("<camunda:inputOutput><camunda:inputParameter name='a'>${" + Marker.ATTACK
                                + "}</camunda:inputParameter></camunda:inputOutput>")),
                task(
                        "input parameter of mixed text",
                        step("<camunda:inputOutput><camunda:inputParameter name='a'>Hello ${" + Marker.ATTACK
                                + "}</camunda:inputParameter></camunda:inputOutput>")),
                task(
                        "input parameter in a script",
                        step("<camunda:inputOutput><camunda:inputParameter name='a'>"
                                + "<camunda:script scriptFormat='juel'>${" + Marker.ATTACK
                                + "}</camunda:script></camunda:inputParameter></camunda:inputOutput>")),
                task(
                        "input parameter in a list",
                        step("<camunda:inputOutput><camunda:inputParameter name='a'><camunda:list><camunda:value>${"
                                + Marker.ATTACK
                                + "}</camunda:value></camunda:list></camunda:inputParameter></camunda:inputOutput>")),
                task(
                        "output parameter",
                        step("<camunda:inputOutput><camunda:outputParameter name='a'>${" + Marker.ATTACK
                                + "}</camunda:outputParameter></camunda:inputOutput>")),
                task("called element", "<callActivity id='X_1' calledElement='${" + attack() + "}'/>"),
                task(
                        "decision by expression",
                        "<businessRuleTask id='X_1' camunda:decisionRef='${" + attack() + "}'/>"),
                task("collection", loop("camunda:collection='${" + attack() + "}' camunda:elementVariable='e'", "")),
                task(
                        "completion condition",
                        loop(
                                "",
                                "<loopCardinality>2</loopCardinality><completionCondition>${" + Marker.ATTACK
                                        + "}</completionCondition>")),
                task(
                                "timer",
                                "<intermediateCatchEvent id='X_1'><timerEventDefinition id='T_1'><timeDuration>${"
                                        + Marker.ATTACK
                                        + "}</timeDuration></timerEventDefinition></intermediateCatchEvent>")
                        .at("T_1"),
                task(
                        "job priority",
                        "<serviceTask id='X_1' camunda:asyncBefore='true' camunda:jobPriority='${" + attack()
                                + "}' camunda:delegateExpression='${sampleDelegate}'/>"),
                task(
                        "retry cycle",
                        step("<camunda:failedJobRetryTimeCycle>${" + Marker.ATTACK
                                        + "}</camunda:failedJobRetryTimeCycle>")
                                .replace("id='X_1'", "id='X_1' camunda:asyncBefore='true'")));
    }
}
