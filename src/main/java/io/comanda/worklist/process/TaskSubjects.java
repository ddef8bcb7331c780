package io.comanda.worklist.process;

import io.comanda.platform.tasks.SubjectFacts;
import io.comanda.platform.tasks.SubjectSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to new tasks what they are about: the type by their diagram, customer and amount by the module that knows. */
@Component
class TaskSubjects {

    private final JdbcClient jdbc;
    private final Subjects types;
    private final Map<String, SubjectSource> sources;

    TaskSubjects(JdbcClient jdbc, Subjects types, List<SubjectSource> sources) {
        this.jdbc = jdbc;
        this.types = types;
        this.sources = sources.stream().collect(Collectors.toMap(SubjectSource::type, Function.identity()));
    }

    /** The changes, those of new tasks with the type of their subject. */
    List<TaskIndex.Change> complete(List<TaskIndex.Change> changes) {
        var typed = changes.stream().map(this::typed).toList();
        typed.stream()
                .filter(change -> !change.known() && !change.gone())
                .collect(Collectors.groupingBy(change -> Objects.requireNonNull(change.subjectType())))
                .forEach(this::store);
        return typed;
    }

    private TaskIndex.Change typed(TaskIndex.Change c) {
        return c.subjectType() != null
                ? c
                : new TaskIndex.Change(
                        c.id(),
                        c.gone(),
                        c.known(),
                        c.step(),
                        c.name(),
                        c.definition(),
                        types.typeOf(c.definition()),
                        c.subject(),
                        c.assignee(),
                        c.formerAssignee(),
                        c.groups());
    }

    private void store(String type, List<TaskIndex.Change> tasks) {
        var source = sources.get(type);
        var numbers = tasks.stream()
                .map(TaskIndex.Change::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, SubjectFacts> known = source == null || numbers.isEmpty() ? Map.of() : source.of(numbers);
        var nothing = new SubjectFacts(null, null, null, null);
        var facts = tasks.stream()
                .map(t -> t.subject() == null ? nothing : known.getOrDefault(t.subject(), nothing))
                .toList();
        jdbc.sql(
                        """
                        update worklist_task w set subject_type = ?, customer_number = f.number, customer_name = f.name,
                            amount = f.amount, currency = f.currency
                        from unnest(?::text[], ?::text[], ?::text[], ?::numeric[], ?::text[])
                            as f(id, number, name, amount, currency)
                        where w.id = f.id""")
                .params(
                        type,
                        tasks.stream().map(TaskIndex.Change::id).toArray(String[]::new),
                        facts.stream().map(SubjectFacts::customerNumber).toArray(String[]::new),
                        facts.stream().map(SubjectFacts::customerName).toArray(String[]::new),
                        facts.stream().map(SubjectFacts::amount).toArray(BigDecimal[]::new),
                        facts.stream().map(SubjectFacts::currency).toArray(String[]::new))
                .update();
    }
}
