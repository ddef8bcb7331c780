package io.comanda.studio.process.sandbox;

import io.comanda.studio.DryRun;
import io.comanda.studio.DryRunAnswer;
import io.comanda.studio.DryRunPlace;
import io.comanda.studio.DryRunPlace.PlaceKind;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** A made-up order: stands wherever somebody has to say what happens, and goes on with the answers there are. */
final class MadeUp extends Play {

    private final Setting setting;
    private final Replies replies;
    private final Deque<DryRunAnswer> answers;
    private final boolean peopleOnly;
    private final HandClock clock;
    private final List<Standing> standing = new ArrayList<>();
    private final Map<String, Map<String, Object>> brought = new HashMap<>();
    private final List<String> sending = new ArrayList<>();
    private final Map<String, Object> variables = new TreeMap<>();
    private List<DryRunPlace> places = List.of();
    private int used;

    /** @param peopleOnly steps do the usual unless an answer says otherwise */
    MadeUp(Setting setting, List<DryRunAnswer> answers, boolean peopleOnly, Instant beginning) {
        super(setting.draft());
        this.setting = setting;
        this.replies = new Replies(setting);
        this.answers = new ArrayDeque<>(answers);
        this.peopleOnly = peopleOnly;
        this.clock = new HandClock(beginning);
    }

    @Override
    Map<String, Object> known() {
        return setting.facts();
    }

    @Override
    void enter(String element, @Nullable String turn) {
        super.enter(element, turn);
        clock.enter(element, turn);
    }

    @Override
    Answer arrive(Standing at) {
        var happened = brought.remove(at.element());
        if (happened != null) {
            return Answer.goesOn(happened);
        }
        var node = node(at.element());
        if (!node.isBoundary() && setting.isChoice(node)) {
            return Answer.waiting();
        }
        sends(node);
        return Answer.goesOn(Map.of());
    }

    @Override
    void stand(Standing at) {
        standing.add(at);
    }

    @Override
    @Nullable
    Held next() {
        while (!holds() && goOn()) {
            // as long as there is an answer
        }
        return super.next();
    }

    /** The next answer; without one that fits, what steps usually do. */
    private boolean goOn() {
        standing.removeIf(each -> !each.isStill());
        var answer = answers.peek();
        var there = answer == null ? Optional.<Standing>empty() : at(answer);
        if (answer != null && there.isPresent()) {
            answers.poll();
            used++;
            carryOut(there.get(), answer);
            return true;
        }
        var step = peopleOnly ? standing.stream().filter(this::isStep).findFirst() : Optional.<Standing>empty();
        step.ifPresent(each -> carryOut(each, usual(each)));
        return step.isPresent();
    }

    private Optional<Standing> at(DryRunAnswer answer) {
        return standing.stream()
                .filter(each -> each.element().equals(answer.element()) && Objects.equals(each.turn(), answer.turn()))
                .filter(each -> offers(each).admit(answer))
                .findFirst();
    }

    private Offers offers(Standing at) {
        return new Offers(setting, at, clock);
    }

    private boolean isStep(Standing at) {
        var kind = setting.kind(node(at.element()));
        return kind == PlaceKind.STEP || kind == PlaceKind.TABLE;
    }

    private DryRunAnswer usual(Standing at) {
        return new DryRunAnswer(at.element(), at.turn(), null, null, new Fields(setting, node(at.element())).usual());
    }

    private void carryOut(Standing at, DryRunAnswer answer) {
        if (answer.event() != null) {
            happen(at, answer.event(), answer);
            return;
        }
        var node = node(at.element());
        standing.remove(at);
        if (answer.error() == null) {
            sends(node);
        }
        at.now().signal("answer", new Answer(replies.values(node, answer.variables()), answer.error(), null, false));
    }

    /** What is not interrupted goes on standing. */
    private void happen(Standing at, String event, DryRunAnswer answer) {
        offers(at).due(answer).ifPresent(clock::turnTo);
        if (event.equals(at.element())) {
            standing.remove(at);
            at.now().signal("answer", Answer.goesOn(answer.variables()));
        } else {
            brought.put(event, answer.variables());
            hold(at, event);
        }
    }

    private void sends(Node node) {
        if (!setting.mails(node).isEmpty()) {
            sending.add(node.id());
        }
    }

    @Override
    void waitsAt(String element) {
        throw new Unreadable(element, "Nothing waits for it");
    }

    /** A form shows what the called process has that asks for it. */
    @Override
    void curtain(ExecutionEntity instance) {
        standing.removeIf(each -> !each.isStill());
        places = standing.stream().map(each -> offers(each).place()).toList();
        standing.forEach(
                each -> variables.putAll(each.now().getProcessInstance().getVariables()));
        variables.putAll(instance.getVariables());
        variables.keySet().removeAll(setting.facts().keySet());
        variables.values().removeIf(Objects::isNull);
    }

    List<DryRunPlace> places() {
        return places;
    }

    Map<String, Object> variables() {
        return variables;
    }

    /** Elements whose mails are sent, in order. */
    List<String> sending() {
        return sending;
    }

    List<DryRun.Asked> asked() {
        return replies.asked();
    }

    long seconds() {
        return clock.seconds();
    }

    int used() {
        return used;
    }
}
