package io.comanda.intake.loading;

import static java.util.stream.Collectors.toSet;

import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldSet.Reference;
import io.comanda.intake.mapping.Problem;
import io.comanda.intake.mapping.RowsMapping;
import io.comanda.intake.mapping.Shape;
import io.comanda.intake.staging.SelectedRows;
import io.comanda.intake.staging.SelectionTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a row names must exist already or come, as a good row, in the same import. */
@Component
class References {

    private final Targets targets;
    private final SelectedRows selected;

    References(Targets targets, SelectedRows selected) {
        this.targets = targets;
        this.selected = selected;
    }

    /** A row and the row of the target it belongs to, or itself. */
    private record Place(Item item, Item owner) {

        /** What it names, where it names something. */
        @Nullable
        String key(Reference reference) {
            var values = new ArrayList<String>();
            for (var field : reference.fields()) {
                var value = item.find(field);
                if (value == null) {
                    return null;
                }
                values.add(value.toString());
            }
            return Shape.key(values);
        }
    }

    void check(Step<?> step, List<Item> items, RowVerdicts verdicts) {
        var shape = step.target().shape();
        var own = items.stream().map(item -> new Place(item, item)).toList();
        check(step, shape.own(), step.by().rows(), own, verdicts);
        step.by()
                .parts()
                .forEach((part, rows) -> check(
                        step, shape.parts().getOrDefault(part, FieldSet.of()), rows, places(items, part), verdicts));
    }

    private static List<Place> places(List<Item> items, String part) {
        var places = new ArrayList<Place>();
        items.forEach(item -> item.parts(part).forEach(p -> places.add(new Place(p, item))));
        return places;
    }

    private void check(Step<?> step, FieldSet fields, RowsMapping by, List<Place> places, RowVerdicts verdicts) {
        for (var reference : fields.references()) {
            var named = places.stream()
                    .map(place -> place.key(reference))
                    .filter(Objects::nonNull)
                    .collect(toSet());
            var unknown = unknown(step, reference.target(), named);
            places.stream()
                    .filter(place -> unknown.contains(String.valueOf(place.key(reference))))
                    .forEach(place -> verdicts.about(place.owner).accept(problem(reference, by, place)));
        }
    }

    private Set<String> unknown(Step<?> step, String target, Set<String> named) {
        var unknown = new HashSet<>(named);
        var comes = step.mapping().targets().stream().anyMatch(t -> t.target().equals(target));
        if (comes && !unknown.isEmpty()) {
            selected.goodKeys(new SelectionTable(step.run().id(), target, null), named)
                    .forEach(unknown::remove);
        }
        if (!unknown.isEmpty()) {
            unknown.removeAll(targets.get(target).existing(Set.copyOf(unknown)));
        }
        return unknown;
    }

    private static Problem problem(Reference reference, RowsMapping by, Place place) {
        var last = reference.fields().get(reference.fields().size() - 1);
        var mapped = by.fields().get(last.name());
        var facts = Map.of("target", reference.target(), "key", String.valueOf(place.key(reference)));
        return Problem.of(place.item.row(), mapped == null ? null : mapped.column(), "unknown-reference", facts);
    }
}
