package io.comanda.intake.domain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.comanda.intake.IntakeProperties;
import io.comanda.intake.mapping.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong or odd about single rows: each is counted, the first of them are kept with their place. */
@Repository
@Transactional
public class ImportProblems {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IntakeProperties limits;

    ImportProblems(JdbcClient jdbc, JsonMapper json, IntakeProperties limits) {
        this.jdbc = jdbc;
        this.json = json;
        this.limits = limits;
    }

    private record Sentence(String code, String note, boolean fatal) {}

    /** @param target null for what is wrong with a file */
    public void add(long run, @Nullable String target, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        var room = limits.maxErrors() - kept(run);
        keep(run, target, problems.subList(0, (int) Math.max(0, Math.min(room, problems.size()))));
        problems.stream()
                .collect(groupingBy(
                        p -> new Sentence(p.code(), p.facts().getOrDefault("note", ""), p.fatal()), counting()))
                .forEach((sentence, count) -> count(run, target, sentence, count));
    }

    /** Forgets everything, for an import that begins anew. */
    public void clear(long run) {
        jdbc.sql("delete from intake_problem where run_id = ?").param(run).update();
        jdbc.sql("delete from intake_problem_count where run_id = ?").param(run).update();
    }

    /** How many problems keep rows, or the whole file, from being imported. */
    @Transactional(readOnly = true)
    public long fatal(long run) {
        return jdbc.sql("select coalesce(sum(count), 0) from intake_problem_count where run_id = ? and fatal")
                .param(run)
                .query(Long.class)
                .single();
    }

    private long kept(long run) {
        return jdbc.sql("select count(*) from intake_problem where run_id = ?")
                .param(run)
                .query(Long.class)
                .single();
    }

    private void keep(long run, @Nullable String target, List<Problem> problems) {
        jdbc.sql(
                        """
                        insert into intake_problem (run_id, target, file, line, column_name, code, facts, value, fatal)
                        select ?, ?, p ->> 'file', (p ->> 'line')::bigint, p ->> 'column', p ->> 'code', p -> 'facts',
                            p ->> 'value', (p ->> 'fatal')::boolean
                        from jsonb_array_elements(?::jsonb) p""")
                .param(run)
                .param(target)
                .param(json.writeValueAsString(problems))
                .update();
    }

    private void count(long run, @Nullable String target, Sentence sentence, long count) {
        jdbc.sql(
                        """
                        insert into intake_problem_count as stored (run_id, target, code, note, fatal, count)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (run_id, target, code, note, fatal) do update
                            set count = stored.count + excluded.count""")
                .params(run, target == null ? "" : target, sentence.code, sentence.note, sentence.fatal, count)
                .update();
    }
}
