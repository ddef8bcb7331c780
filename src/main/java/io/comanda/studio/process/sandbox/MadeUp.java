package io.comanda.studio.process.sandbox;

import static java.util.stream.Collectors.toMap;

import io.comanda.studio.DryRun;
import io.comanda.studio.DryRunAnswer;
import io.comanda.studio.DryRunPlace;
import io.comanda.studio.DryRunPlace.DryRunEvent;
import io.comanda.studio.DryRunPlace.DryRunField;
import io.comanda.studio.DryRunPlace.PlaceKind;
import io.comanda.studio.StepDescription;
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
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.jspecify.annotations.Nullable;

/** A made-up order: stands wherever somebody has to say what happens, and goes on with the answers there are. */
final class MadeUp extends Play {

    private final Setting setting;
    private final Replies replies;
    private final Deque<DryRunAnswer> answers;
    private final boolean peopleOnly;
    private final List<Standing> standing = new ArrayList<>();
    private final Map<String, Map<String, Object>> brought = new HashMap<>();
    private final Deque<Held> held = new ArrayDeque<>();
    private final Road road = new Road();
    private final List<String> sending = new ArrayList<>();
    private final Map<String, Object> variables = new TreeMap<>();
    private long seconds;
    private int used;

    /** @param peopleOnly steps do the usual unless an answer says otherwise */
    MadeUp(Setting setting, List<DryRunAnswer> answers, boolean peopleOnly) {
        this.setting = setting;
        this.replies = new Replies(setting);
        this.answers = new ArrayDeque<>(answers);
        this.peopleOnly = peopleOnly;
    }

    @Override
    String beganAt() {
        return "";
    }

    @Override
    @Nullable
    String key() {
        return null;
    }

    @Override
    Map<String, Object> known() {
        return setting.facts();
    }

    @Override
    void enter(String element, @Nullable String turn) {
        pass(element);
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
        var happened = brought.remove(element);
        if (happened != null) {
            return Answer.goesOn(happened);
        }
        var node = setting.node(element);
        if (!node.isBoundary() && setting.isChoice(node)) {
            return Answer.waiting();
        }
        sends(element);
        return Answer.goesOn(Map.of());
    }

    @Override
    void stand(ActivityExecution token, String element, @Nullable String turn) {
        standing.add(new Standing((ExecutionEntity) token, element, turn));
    }

    @Override
    void hold(ActivityExecution token, String element, String event) {
        held.add(new Held((ExecutionEntity) token, element, event));
    }

    @Override
    @Nullable
    Held next() {
        while (held.isEmpty() && goOn()) {
            // as long as there is an answer
        }
        return held.poll();
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
                .filter(each -> setting.place(each.element(), each.turn()).admits(answer))
                .findFirst();
    }

    private boolean isStep(Standing at) {
        var kind = setting.kind(setting.node(at.element()));
        return kind == PlaceKind.STEP || kind == PlaceKind.TABLE;
    }

    private DryRunAnswer usual(Standing at) {
        var values = new Offers(setting, setting.node(at.element()))
                .fields().stream()
                        .filter(field -> field.usual() != null)
                        .collect(toMap(DryRunField::name, field -> Objects.requireNonNull(field.usual()), (a, b) -> b));
        return new DryRunAnswer(at.element(), at.turn(), null, null, values);
    }

    private void carryOut(Standing at, DryRunAnswer answer) {
        var node = setting.node(at.element());
        if (answer.event() != null) {
            happen(at, node, answer);
            return;
        }
        standing.remove(at);
        if (answer.error() == null) {
            sends(at.element());
        }
        at.now().signal("answer", new Answer(replies.values(node, answer.variables()), answer.error(), null, false));
    }

    /** What is not interrupted goes on standing. */
    private void happen(Standing at, Node node, DryRunAnswer answer) {
        var event = Objects.requireNonNull(answer.event());
        seconds += new Offers(setting, node)
                .events().stream()
                        .filter(each -> each.element().equals(event))
                        .map(DryRunEvent::seconds)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(0L);
        if (event.equals(at.element())) {
            standing.remove(at);
            at.now().signal("answer", Answer.goesOn(answer.variables()));
        } else {
            brought.put(event, answer.variables());
            held.add(new Held(at.now(), at.element(), event));
        }
    }

    private void sends(String element) {
        if (!mailsOf(element).isEmpty()) {
            sending.add(element);
        }
    }

    @Override
    void happened(Held it) {
        setting.draft().find(it.element()).stream()
                .flatMap(node -> node.outgoing().stream())
                .filter(flow -> flow.target().equals(it.event()))
                .forEach(flow -> pass(flow.id()));
    }

    @Override
    void waitsAt(String element) {
        throw new Unreadable(element, "Nothing waits for it");
    }

    @Override
    void curtain(ExecutionEntity instance) {
        standing.removeIf(each -> !each.isStill());
        variables.putAll(instance.getVariables());
        variables.keySet().removeAll(setting.facts().keySet());
        variables.values().removeIf(Objects::isNull);
    }

    List<String> road() {
        return road.passed();
    }

    List<DryRunPlace> places() {
        return standing.stream()
                .map(each -> setting.place(each.element(), each.turn()))
                .toList();
    }

    Map<String, Object> variables() {
        return variables;
    }

    /** Elements whose mails are sent, in order. */
    List<String> sending() {
        return sending;
    }

    List<String> mailsOf(String element) {
        return setting.step(setting.node(element)).map(StepDescription::mails).orElse(List.of());
    }

    List<DryRun.Asked> asked() {
        return replies.asked();
    }

    long seconds() {
        return seconds;
    }

    int used() {
        return used;
    }
}
