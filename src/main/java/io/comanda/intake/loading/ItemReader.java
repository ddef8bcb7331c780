package io.comanda.intake.loading;

import static java.util.stream.Collectors.groupingBy;

import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.Row;
import io.comanda.intake.mapping.RowReader;
import io.comanda.intake.staging.SelectedRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the rows of one target together with their parts. */
class ItemReader {

    private final Step<?> step;
    private final SelectedRows selected;
    private final RowReader reader;
    private final Map<String, RowReader> partReaders = new HashMap<>();

    ItemReader(Step<?> step, SelectedRows selected) {
        this.step = step;
        this.selected = selected;
        var shape = step.target().shape();
        this.reader = new RowReader(step.mapping(), step.by().rows(), shape.own());
        step.by()
                .parts()
                .forEach((part, rows) -> partReaders.put(
                        part, new RowReader(step.mapping(), rows, shape.parts().getOrDefault(part, FieldSet.of()))));
    }

    /** Rows known to be broken are left out; a row with a broken part is bad as a whole. */
    List<Item> read(List<Row> rows, RowVerdicts verdicts) {
        var keys = rows.stream().map(Row::key).filter(Objects::nonNull).toList();
        var parts = new HashMap<String, Map<String, List<Row>>>();
        partReaders
                .keySet()
                .forEach(part -> parts.put(
                        part,
                        selected.belongingTo(step.table(part), keys).stream().collect(groupingBy(Row::parentKey))));
        return rows.stream()
                .filter(row -> !row.isBad())
                .map(row -> item(row, parts, verdicts))
                .toList();
    }

    private Item item(Row row, Map<String, Map<String, List<Row>>> parts, RowVerdicts verdicts) {
        var values = reader.read(row, verdicts.about(row.number()));
        var items = new HashMap<String, List<Item>>();
        parts.forEach((part, byParent) -> {
            var own = row.key() == null ? List.<Row>of() : byParent.getOrDefault(row.key(), List.of());
            items.put(part, own.stream().map(p -> part(row, part, p, verdicts)).toList());
        });
        return new Item(row, values, items);
    }

    private Item part(Row parent, String name, Row row, RowVerdicts verdicts) {
        if (row.isBad()) {
            verdicts.bad(parent.number());
        }
        var reading = Objects.requireNonNull(partReaders.get(name));
        return new Item(row, reading.read(row, verdicts.about(parent.number())), Map.of());
    }
}
