package io.comanda.studio.process.sandbox;

import io.comanda.studio.DryRunPlace.DryRunField;
import io.comanda.studio.StepDescription;
import io.comanda.studio.StepDescription.StepOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a step sets, or what its table asks. */
record Fields(Setting setting, Node node) {

    /** Word of the catalogue for what steps say when there is nothing to do. */
    private static final String NOTHING = "none";

    List<DryRunField> all() {
        var asked = setting.table(node);
        var decided =
                asked.map(table -> table.step().variables(Map.of()).keySet()).orElse(Set.of());
        var outputs = setting.step(node).map(StepDescription::writes).orElse(List.of()).stream()
                .filter(output -> !decided.contains(output.name()))
                .map(this::output);
        return Stream.concat(asked.stream().flatMap(this::inputs), outputs).toList();
    }

    /** What they are when nobody says otherwise, by their names. */
    Map<String, Object> usual() {
        var values = new HashMap<String, Object>();
        all().forEach(field -> Optional.ofNullable(field.usual()).ifPresent(usual -> values.put(field.name(), usual)));
        return values;
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
            case DURATION, MOMENT -> null;
            case TEXT -> output.values().contains(NOTHING) ? NOTHING : leadsOn(output);
        };
    }

    private @Nullable String leadsOn(StepOutput output) {
        return setting.script().outcome(node).get(output.name()) instanceof String word
                ? word
                : output.values().stream().findFirst().orElse(null);
    }
}
