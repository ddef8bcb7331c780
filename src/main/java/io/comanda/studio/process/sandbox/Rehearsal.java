package io.comanda.studio.process.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One past order on its way through a draft: hands out what was recorded and notes what happens. */
final class Rehearsal extends Play {

    private final Recording past;
    private final Script script;
    private final String key;
    private final Map<String, Object> facts;
    private final Leftovers left;
    private final Map<String, Map<String, Object>> decided = new HashMap<>();
    private final Clockwork time = new Clockwork();
    private final List<String> newTasks = new ArrayList<>();
    private final List<String> waits = new ArrayList<>();

    /** @param facts known of the order; others are looked up when a condition asks for them */
    Rehearsal(String key, Map<String, Object> facts, Recording past, Script script) {
        super(script.draft());
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
    Answer arrive(Standing at) {
        var node = node(at.element());
        if (node.runsSideBySide() && !node.isBoundary()) {
            throw new Unreadable(node.id(), "A process called in a fixed version cannot be tried");
        }
        var visit = left.next(at.element(), at.turn());
        var answer = visit == null ? unrecorded(node, at) : again(visit, node, at.turn());
        return decide(node, at.turn(), answer);
    }

    /** Its wait is on the list already. */
    @Override
    void stand(Standing at) {}

    @Override
    Map<String, Object> returned(String call, @Nullable String turn) {
        var visit = left.next(call, turn);
        return visit == null ? Map.of() : visit.answers();
    }

    @Override
    void waitsAt(String element) {
        waits.add(element);
    }

    private Answer again(Visit visit, Node node, @Nullable String turn) {
        time.spend(node, visit.took(), turn);
        return new Answer(visit.answers(), visit.error(), visit.event(), false);
    }

    private Answer unrecorded(Node node, Standing at) {
        if (node.isTask()) {
            newTasks.add(node.id());
            time.spend(node, script.usualTime(node.id()), at.turn());
            return Answer.goesOn(script.outcome(node));
        }
        var timer = node.timer();
        if (timer != null && node.isWait()) {
            return pause(node, timer, at);
        }
        if (node.isWait()) {
            waits.add(node.id());
            return Answer.waiting();
        }
        return Answer.goesOn(Map.of());
    }

    /** Where nobody knows how long, it is as if it waited for somebody. */
    private Answer pause(Node node, Timer timer, Standing at) {
        var now = past.began().plus(time.inAll());
        var said = script.outcomes().getOrDefault(node.id(), Map.of());
        var due = timer.due(now, name -> said.containsKey(name) ? said.get(name) : at.value(name));
        if (due.isEmpty()) {
            waits.add(node.id());
            return Answer.waiting();
        }
        var pause = Duration.between(now, due.get());
        time.spend(node, pause.isNegative() ? Duration.ZERO : pause, at.turn());
        return Answer.goesOn(said);
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
