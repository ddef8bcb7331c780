package io.comanda.worklist.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The plain variables a process knows at its tasks and steps, read without the engine, which would load and write back
 * objects too. For any number of tasks with one statement.
 */
@Component
public class TaskFacts {

    private final JdbcClient jdbc;

    TaskFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By task; what is nearer to the task hides what is farther. */
    Map<String, Map<String, Object>> of(Collection<String> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        var facts = new HashMap<String, Map<String, Object>>();
        jdbc.sql(
                        """
                        with recursive scope (task, execution, distance) as (
                            select id_, execution_id_, 0 from act_ru_task where id_ = any(?)
                            union all
                            select s.task, e.parent_id_, s.distance + 1
                            from scope s join act_ru_execution e on e.id_ = s.execution
                            where e.parent_id_ is not null)
                        select distinct on (s.task, v.name_) s.task, v.name_, v.type_, v.text_, v.long_, v.double_
                        from scope s join act_ru_variable v on v.execution_id_ = s.execution
                        where v.task_id_ is null and v.type_ in ('string', 'integer', 'long', 'double', 'boolean')
                            and v.name_ not in ('nrOfInstances', 'nrOfActiveInstances', 'nrOfCompletedInstances', 'loopCounter')
                        order by s.task, v.name_, s.distance""")
                .param(tasks.toArray(String[]::new))
                .query(row -> {
                    facts.computeIfAbsent(row.getString("task"), t -> new TreeMap<>())
                            .put(row.getString("name_"), value(row));
                });
        return facts;
    }

    /** What a step knows that waits as a job. */
    public Map<String, Object> ofJob(String job) {
        var facts = new TreeMap<String, Object>();
        jdbc.sql(
                        """
                        with recursive scope (execution, distance) as (
                            select execution_id_, 0 from act_ru_job where id_ = ?
                            union all
                            select e.parent_id_, s.distance + 1
                            from scope s join act_ru_execution e on e.id_ = s.execution
                            where e.parent_id_ is not null)
                        select distinct on (v.name_) v.name_, v.type_, v.text_, v.long_, v.double_
                        from scope s join act_ru_variable v on v.execution_id_ = s.execution
                        where v.type_ in ('string', 'integer', 'long', 'double', 'boolean')
                        order by v.name_, s.distance""")
                .param(job)
                .query(row -> {
                    facts.put(row.getString("name_"), value(row));
                });
        return facts;
    }

    private static Object value(ResultSet row) throws SQLException {
        return switch (row.getString("type_")) {
            case "boolean" -> row.getLong("long_") == 1;
            case "integer", "long" -> row.getLong("long_");
            case "double" -> row.getDouble("double_");
            default -> String.valueOf(row.getString("text_"));
        };
    }
}
