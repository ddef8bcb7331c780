package io.comanda.studio.process.sandbox;

import io.comanda.platform.engine.VariableKind;
import io.comanda.studio.DryRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes variables of what somebody has chosen; tables are asked. */
final class Replies {

    private static final int MOST_TURNS = 20;

    private final Setting setting;
    private final List<DryRun.Asked> asked = new ArrayList<>();

    Replies(Setting setting) {
        this.setting = setting;
    }

    /** Tables that were asked, in order. */
    List<DryRun.Asked> asked() {
        return List.copyOf(asked);
    }

    Map<String, Object> values(Node node, Map<String, Object> chosen) {
        var values = new HashMap<>(chosen);
        new Fields(setting, node)
                .all().stream()
                        .filter(field -> field.kind() == VariableKind.LIST)
                        .forEach(field -> values.computeIfPresent(field.name(), (name, count) -> turns(count)));
        setting.table(node).ifPresent(table -> {
            var row = ask(node, table, values);
            table.table().columns().forEach(column -> values.remove(column.name()));
            values.putAll(table.step().variables(row));
        });
        return values;
    }

    private Map<String, Object> ask(Node node, Script.Asked table, Map<String, Object> values) {
        var inputs = new HashMap<>(table.step().inputs(setting.facts()));
        table.table().columns().forEach(column -> Optional.ofNullable(values.get(column.name()))
                .ifPresent(value -> inputs.put(column.name(), value)));
        var said = table.table().ask(inputs);
        var row = said.rows().isEmpty()
                ? -1
                : table.table().rows().indexOf(said.rows().get(0));
        asked.add(new DryRun.Asked(
                node.id(), table.step().decision(), row < 0 ? null : Integer.valueOf(row + 1), said.outputs()));
        return said.outputs();
    }

    /** As many things as somebody wishes, by the names 1, 2, 3. */
    private static Object turns(Object count) {
        var many = count instanceof Number number ? Math.max(0, Math.min(number.intValue(), MOST_TURNS)) : 1;
        return IntStream.rangeClosed(1, many).mapToObj(Integer::toString).toList();
    }
}
