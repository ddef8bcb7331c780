package io.comanda.studio.process.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.jspecify.annotations.Nullable;

/** One past order on its way through a draft: hands out what was recorded and notes what happens. */
final class Rehearsal extends Play {

    private final Recording past;
    private final Script script;
    private final String key;
    private final Map<String, Object> facts;
    private final Leftovers left;
    private final Map<String, Map<String, Object>> decided = new HashMap<>();
    private final Deque<Held> held = new ArrayDeque<>();
    private final Road road = new Road();
    private final Clockwork time = new Clockwork();
    private final List<String> newTasks = new ArrayList<>();
    private final List<String> waits = new ArrayList<>();

    /** @param facts known of the order; others are looked up when a condition asks for them */
    Rehearsal(String key, Map<String, Object> facts, Recording past, Script script) {
        this.key = key;
        this.facts = facts;
        this.past = past;
        this.script = script;
        this.left = new Leftovers(past.visits());
    }

    /** The event the past order began with. */
    @Override
    String beganAt() {
        return past.visits().stream().findFirst().map(Visit::element).orElse("");
    }

    @Override
    String key() {
        return key;
    }

    @Override
    Map<String, Object> known() {
        return facts;
    }

    @Override
    void enter(String element, @Nullable String turn) {
        pass(element);
        if (script.draft().find(element).filter(Node::isRecorded).isPresent()) {
            road.step(element, turn);
        }
    }

    @Override
    void pass(String id) {
        if (road.length() >= 2 * NeverEnds.MOST_STEPS) {
            throw new NeverEnds();
        }
        road.pass(id);
    }

    @Override
    Answer arrive(String element, @Nullable String turn) {
        var node =
                script.draft().find(element).orElseThrow(() -> new Unreadable(element, "The draft does not have it"));
        if (node.runsSideBySide() && !node.isBoundary()) {
            throw new Unreadable(element, "A process called from a draft cannot be tried");
        }
        var visit = left.next(element, turn);
        var answer = visit == null ? unrecorded(node, turn) : again(visit, node, turn);
        return decide(node, turn, answer);
    }

    /** Its wait is on the list already. */
    @Override
    void stand(ActivityExecution token, String element, @Nullable String turn) {}

    @Override
    void hold(ActivityExecution token, String element, String event) {
        held.add(new Held((ExecutionEntity) token, element, event));
    }

    @Override
    @Nullable
    Held next() {
        return held.poll();
    }

    /** The engine takes no flow from a gateway to the event that came first; on the drawn road it lies. */
    @Override
    void happened(Held it) {
        script.draft().find(it.element()).stream()
                .flatMap(node -> node.outgoing().stream())
                .filter(flow -> flow.target().equals(it.event()))
                .forEach(flow -> pass(flow.id()));
    }

    @Override
    void waitsAt(String element) {
        waits.add(element);
    }

    private Answer again(Visit visit, Node node, @Nullable String turn) {
        time.spend(node, visit.took(), turn);
        return new Answer(visit.answers(), visit.error(), visit.event(), false);
    }

    private Answer unrecorded(Node node, @Nullable String turn) {
        if (node.isTask()) {
            newTasks.add(node.id());
            time.spend(node, script.usualTime(node.id()), turn);
            return Answer.goesOn(script.outcome(node));
        }
        if (node.pause() != null && !node.isBoundary()) {
            time.spend(node, node.pause(), turn);
            return Answer.goesOn(Map.of());
        }
        if (node.isWait()) {
            waits.add(node.id());
            return Answer.waiting();
        }
        return Answer.goesOn(Map.of());
    }

    /** A table of the draft answers instead of the record, and is not overruled by later steps of the record. */
    private Answer decide(Node node, @Nullable String turn, Answer answer) {
        var known = decided.computeIfAbsent(turn == null ? "" : turn, key -> new HashMap<>());
        script.decide(node, key, turn == null ? 0 : Math.max(0, past.turns().indexOf(turn)))
                .ifPresent(known::putAll);
        if (known.isEmpty()) {
            return answer;
        }
        var variables = new HashMap<>(answer.variables());
        variables.replaceAll((name, value) -> known.getOrDefault(name, value));
        if (script.isDecision(node)) {
            variables.putAll(known);
        }
        return new Answer(variables, answer.error(), answer.event(), answer.waits());
    }

    @Override
    void curtain(ExecutionEntity instance) {}

    Road road() {
        return road;
    }

    Clockwork time() {
        return time;
    }

    List<String> newTasks() {
        return newTasks;
    }

    List<String> waits() {
        return waits;
    }

    /** What is gained or lost against the past. */
    Clockwork.Change change() {
        var before = new Clockwork();
        past.visits().forEach(visit -> script.past(visit.element())
                .ifPresent(node -> before.spend(node, visit.took(), visit.turn())));
        return time.since(before);
    }
}
