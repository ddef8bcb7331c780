package io.comanda.studio.process.sandbox;

import io.comanda.studio.domain.PastRun;
import io.comanda.studio.domain.PastStep;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks a past order over the diagram it ran on. History keeps the steps, not the gateways and not the variables; which
 * flow led from one step to the next tells what the step before had answered.
 */
final class Walk {

    private static final String BODY = "#multiInstanceBody";
    private static final String START = "/start";

    private final PastRun run;
    private final Diagram diagram;
    private final Recording recording;
    private final Map<String, Visit> visits = new HashMap<>();
    private @Nullable Visit last;

    private Walk(PastRun run, Diagram diagram) {
        this.run = run;
        this.diagram = diagram;
        this.recording = new Recording(run.began());
    }

    /** @throws Unreadable where the road cannot be told */
    static Recording of(PastRun run, Diagram diagram) {
        var walk = new Walk(run, diagram);
        walk.scope(null, run.id(), null, false);
        return walk.recording;
    }

    private void scope(@Nullable String scope, String instance, @Nullable String turn, boolean interrupted) {
        var steps = run.inside(instance);
        @Nullable Node here = null;
        if (scope != null && !isCalled(scope)) {
            here = diagram.start(scope).orElseThrow(() -> new Unreadable(scope, "It has no start"));
            recording.road().pass(here.id());
            remember(instance + START, new Visit(here.id(), turn, Duration.ZERO));
        }
        for (var i = 0; i < steps.size(); i++) {
            here = step(here, steps, i, turn);
        }
        if (!interrupted && here != null && scope != null && !here.isEnd()) {
            leave(here);
        }
    }

    private Node step(@Nullable Node before, List<PastStep> steps, int at, @Nullable String turn) {
        var step = steps.get(at);
        var node = node(step);
        if (node.runsSideBySide()) {
            throw new Unreadable(node.id(), "Roads side by side cannot be told apart");
        }
        if (node.isBoundary()) {
            happened(node, steps.subList(0, at));
        } else if (before != null) {
            go(diagram.ways(before, node), before.id() + " → " + node.id());
        }
        if (before != null && before.type().equals("eventBasedGateway") && last != null) {
            last.endedBy(node.id());
        }
        if (step.element().endsWith(BODY)) {
            turns(node, step);
        } else {
            enter(node, step, turn);
        }
        return node;
    }

    private void enter(Node node, PastStep step, @Nullable String turn) {
        recording.road().pass(node.id());
        recording.road().step(node.id(), turn);
        if (node.isScope()) {
            scope(node.id(), step.id(), turn, step.cancelled());
            handedBack(node, step, turn);
        } else {
            remember(step.id(), new Visit(node.id(), turn, step.took()));
        }
    }

    /** What the road tells after a called process is known to the caller, not to what it called. */
    private void handedBack(Node node, PastStep step, @Nullable String turn) {
        if (isCalled(node.id()) && !step.cancelled()) {
            remember(step.id(), new Visit(node.id(), turn, Duration.ZERO));
        }
    }

    /** History holds where a called process begins, other than a sub-process. */
    private boolean isCalled(String scope) {
        return diagram.find(scope).filter(node -> node.calls() != null).isPresent();
    }

    private void turns(Node node, PastStep body) {
        var instances = run.inside(body.id());
        var turns = instances.stream().map(PastStep::id).toList();
        recording.turns().addAll(turns);
        if (last != null && node.turns() != null && node.turns().collection() != null) {
            last.answered(Map.of(node.turns().collection(), turns));
        }
        instances.forEach(instance -> enter(node, instance, instance.id()));
    }

    private void remember(String id, Visit visit) {
        visits.put(id, visit);
        recording.visits().add(visit);
        last = visit;
    }

    /** A boundary event says how its host ended. */
    private void happened(Node boundary, List<PastStep> before) {
        var host = before.stream()
                .filter(step -> plain(step).equals(boundary.host()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Unreadable(boundary.id(), "Its host was never entered"));
        if ("error".equals(boundary.event())) {
            threw(host, boundary);
        } else {
            interrupt(host, boundary.id());
        }
    }

    private void threw(PastStep host, Node boundary) {
        var thrower = visits.getOrDefault(host.id(), last);
        var byItself = diagram.find(thrower == null ? null : thrower.element())
                .filter(Node::isEnd)
                .isPresent();
        if (thrower != null && !byItself) {
            thrower.failed(boundary.error());
        }
    }

    private void interrupt(PastStep host, String event) {
        var inside = run.inside(host.id());
        if (host.element().endsWith(BODY)) {
            inside.stream().filter(PastStep::cancelled).forEach(turn -> interrupt(turn, event));
        } else if (!inside.isEmpty() && inside.get(inside.size() - 1).cancelled()) {
            interrupt(inside.get(inside.size() - 1), event);
        } else {
            lastIn(host).endedBy(event);
        }
    }

    private Visit lastIn(PastStep host) {
        var inside = run.inside(host.id());
        if (!inside.isEmpty()) {
            return lastIn(inside.get(inside.size() - 1));
        }
        var visit = visits.getOrDefault(host.id(), visits.get(host.id() + START));
        if (visit == null) {
            throw new Unreadable(plain(host), "Nobody knows where it was interrupted");
        }
        return visit;
    }

    private void leave(Node here) {
        var ways = diagram.waysOut(here);
        if (ways.isEmpty() && here.outgoing().isEmpty()) {
            return;
        }
        go(ways, here.id() + " → end");
        ways.stream()
                .findFirst()
                .ifPresent(way -> recording.road().pass(way.get(way.size() - 1).target()));
    }

    /** Where several ways lead to the same place, none of them tells anything. */
    private void go(List<List<Flow>> ways, String what) {
        var way = ways.stream().findFirst().orElseThrow(() -> new Unreadable(what, "The diagram has no such road"));
        for (var flow : way) {
            if (!flow.equals(way.get(0))) {
                recording.road().pass(flow.source());
            }
            recording.road().pass(flow.id());
            if (ways.size() == 1 && last != null) {
                last.answered(diagram.lesson(flow));
            }
        }
    }

    private Node node(PastStep step) {
        return diagram.find(plain(step)).orElseThrow(() -> new Unreadable(plain(step), "The diagram does not have it"));
    }

    private static String plain(PastStep step) {
        return step.element().replace(BODY, "");
    }
}
