package io.comanda.studio.process.sandbox;

import io.comanda.platform.engine.VariableKind;
import io.comanda.studio.DryRunAnswer;
import io.comanda.studio.DryRunPlace;
import io.comanda.studio.DryRunPlace.DryRunEvent;
import io.comanda.studio.DryRunPlace.DryRunField;
import io.comanda.studio.StepDescription;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may happen where a made-up order stands. */
record Offers(Setting setting, Standing at, HandClock clock) {

    DryRunPlace place() {
        var node = node(at.element());
        return new DryRunPlace(
                node.id(),
                node.name(),
                at.turn(),
                setting.kind(node),
                new Fields(setting, node).all(),
                setting.step(node).map(StepDescription::errors).orElse(List.of()),
                events(node).stream().map(this::event).toList(),
                Optional.ofNullable(node.form()).flatMap(setting.forms()).orElse(null));
    }

    /** Whether it may happen here; a timer rings only when somebody knows when. */
    boolean admit(DryRunAnswer answer) {
        return place().admits(answer) && (answer.event() == null || due(answer).isPresent());
    }

    /** When the event happens: now, if it is no timer. */
    Optional<Instant> due(DryRunAnswer happening) {
        var said = happening.variables();
        return Optional.ofNullable(happening.event())
                .flatMap(setting.draft()::find)
                .flatMap(event -> {
                    var timer = event.timer();
                    return timer == null
                            ? Optional.of(clock.now())
                            : clock.due(
                                    timer, event, at, name -> said.containsKey(name) ? said.get(name) : at.value(name));
                });
    }

    /** Of the element itself, of what it waits for, and of everything around it. */
    private List<Node> events(Node node) {
        var all = new ArrayList<Node>();
        if (node.type().equals("eventBasedGateway")) {
            node.outgoing().forEach(flow -> all.add(node(flow.target())));
        } else if (node.isWait()) {
            all.add(node);
        }
        for (var host = Optional.of(node);
                host.isPresent();
                host = host.flatMap(each -> setting.draft().find(each.scope()))) {
            var id = host.get().id();
            setting.draft().all().stream()
                    .filter(each -> id.equals(each.host()) && !each.isError() && !hasRung(each))
                    .forEach(all::add);
        }
        return all;
    }

    private boolean hasRung(Node event) {
        return event.timer() != null && clock.hasRung(event.timer(), event, at);
    }

    private DryRunEvent event(Node event) {
        var timer = event.timer();
        return timer == null
                ? new DryRunEvent(event.id(), event.name(), false, null, brought(event))
                : clock.due(timer, event, at, at::value)
                        .map(due -> new DryRunEvent(
                                event.id(),
                                event.name(),
                                true,
                                Long.valueOf(clock.until(due).toSeconds()),
                                List.of()))
                        .orElseGet(() -> new DryRunEvent(event.id(), event.name(), true, null, List.of(asked(timer))));
    }

    /** Where the time is to be had from whoever lets it pass. */
    private static DryRunField asked(Timer timer) {
        return new DryRunField(
                timer.variable().orElse(""),
                null,
                timer.kind() == Timer.Kind.DATE ? VariableKind.MOMENT : VariableKind.DURATION,
                List.of(),
                null,
                false);
    }

    private List<DryRunField> brought(Node event) {
        @Nullable String message = event.event() == null ? null : event.event().message();
        var brought = message == null ? Set.<String>of() : setting.brought().getOrDefault(message, Set.of());
        return brought.stream()
                .sorted()
                .map(name -> new DryRunField(
                        name, null, VariableKind.TEXT, setting.draft().wordsComparedWith(name), null, false))
                .toList();
    }

    private Node node(String element) {
        return setting.draft().find(element).orElseThrow(() -> new Unreadable(element, "The draft does not have it"));
    }
}
