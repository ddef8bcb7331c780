package io.comanda.studio.process.sandbox;

import io.comanda.platform.engine.VariableKind;
import io.comanda.studio.DryRunPlace;
import io.comanda.studio.DryRunPlace.DryRunEvent;
import io.comanda.studio.DryRunPlace.DryRunField;
import io.comanda.studio.StepDescription;
import io.comanda.studio.StepDescription.StepOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may happen at an element of a draft. */
record Offers(Setting setting, Node node) {

    /** Word of the catalogue for what steps say when there is nothing to do. */
    private static final String NOTHING = "none";

    DryRunPlace place(@Nullable String turn) {
        return new DryRunPlace(
                node.id(),
                node.name(),
                turn,
                setting.kind(node),
                fields(),
                setting.step(node).map(StepDescription::errors).orElse(List.of()),
                events(),
                Optional.ofNullable(setting.words().forms().get(node.id()))
                        .flatMap(setting.forms())
                        .orElse(null));
    }

    List<DryRunField> fields() {
        var asked = setting.table(node);
        var decided =
                asked.map(table -> table.step().variables(Map.of()).keySet()).orElse(Set.of());
        var outputs = setting.step(node).map(StepDescription::writes).orElse(List.of()).stream()
                .filter(output -> !decided.contains(output.name()))
                .map(this::output);
        return Stream.concat(asked.stream().flatMap(this::inputs), outputs).toList();
    }

    /** Of the element itself, of what it waits for, and of everything around it. */
    List<DryRunEvent> events() {
        var all = new ArrayList<DryRunEvent>();
        if (node.type().equals("eventBasedGateway")) {
            node.outgoing().forEach(flow -> all.add(event(setting.node(flow.target()))));
        } else if (node.isWait()) {
            all.add(event(node));
        }
        for (var host = Optional.of(node);
                host.isPresent();
                host = host.flatMap(each -> setting.draft().find(each.scope()))) {
            var id = host.get().id();
            setting.draft().all().stream()
                    .filter(each -> id.equals(each.host()) && !"error".equals(each.event()))
                    .forEach(each -> all.add(event(each)));
        }
        return all;
    }

    private DryRunEvent event(Node event) {
        var message = setting.words().messages().getOrDefault(event.id(), "");
        return new DryRunEvent(
                event.id(),
                event.name(),
                "timer".equals(event.event()),
                event.pause() == null ? null : Long.valueOf(event.pause().toSeconds()),
                setting.brought().getOrDefault(message, Set.of()).stream()
                        .sorted()
                        .map(this::brought)
                        .toList());
    }

    private DryRunField brought(String name) {
        return new DryRunField(name, null, VariableKind.TEXT, setting.draft().wordsComparedWith(name), null, false);
    }

    private Stream<DryRunField> inputs(Script.Asked asked) {
        var usual = asked.step().inputs(setting.facts());
        return asked.table().columns().stream()
                .map(column -> new DryRunField(
                        column.name(), column.label(), column.kind(), List.of(), usual.get(column.name()), true));
    }

    private DryRunField output(StepOutput output) {
        return new DryRunField(output.name(), null, output.kind(), output.values(), usual(output), false);
    }

    /** Nothing out of the ordinary; of several words the one that says so, else the one that leads on. */
    private @Nullable Object usual(StepOutput output) {
        return switch (output.kind()) {
            case FLAG -> output.usual();
            case NUMBER, LIST -> 1;
            case TEXT -> output.values().contains(NOTHING) ? NOTHING : leadsOn(output);
        };
    }

    private @Nullable String leadsOn(StepOutput output) {
        return setting.script().outcome(node).get(output.name()) instanceof String word
                ? word
                : output.values().stream().findFirst().orElse(null);
    }
}
