package io.comanda.intake.domain;

import io.comanda.intake.ImportOptions;
import io.comanda.intake.ImportState;
import io.comanda.intake.ImportSummary;
import io.comanda.intake.ImportView;
import io.comanda.intake.ImportView.Compared;
import io.comanda.intake.ImportView.FileCount;
import io.comanda.intake.ImportView.Finding;
import io.comanda.intake.ImportView.TargetCount;
import io.comanda.intake.RowProblem;
import io.comanda.platform.text.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports as people read them, with sentences in their language. */
@Repository
@Transactional(readOnly = true)
public class ImportReports {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Texts texts;
    private final Clock clock;

    ImportReports(JdbcClient jdbc, JsonMapper json, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.texts = texts;
        this.clock = clock;
    }

    /** The newest first. */
    public List<ImportSummary> list(long beforeId, int limit) {
        return jdbc.sql("select * from intake_run where id < ? order by id desc limit ?")
                .params(beforeId, limit)
                .query((row, n) -> new ImportSummary(
                        row.getLong("id"),
                        row.getString("mapping"),
                        row.getBoolean("dry_run"),
                        ImportState.valueOf(row.getString("state")),
                        percent(row),
                        row.getString("started_by"),
                        instant(row, "created_at").orElseThrow(),
                        instant(row, "finished_at").orElse(null)))
                .list();
    }

    public Optional<ImportView> view(long id, Locale locale) {
        return jdbc.sql("select * from intake_run where id = ?")
                .param(id)
                .query((row, n) -> view(row, locale))
                .optional();
    }

    public List<RowProblem> problems(long id, long afterId, int limit, Locale locale) {
        return jdbc.sql("select * from intake_problem where run_id = ? and id > ? order by id limit ?")
                .params(id, afterId, limit)
                .query((row, n) -> problem(row, locale))
                .list();
    }

    private ImportView view(ResultSet row, Locale locale) throws SQLException {
        var id = row.getLong("id");
        return new ImportView(
                id,
                row.getString("mapping"),
                new ImportOptions(
                        row.getBoolean("dry_run"),
                        row.getBoolean("skip_bad_rows"),
                        row.getInt("release_orders"),
                        row.getBoolean("top_up_stock")),
                ImportState.valueOf(row.getString("state")),
                percent(row),
                row.getLong("steps_done"),
                row.getLong("steps"),
                stepsPerSecond(row),
                row.getString("failure"),
                row.getString("started_by"),
                instant(row, "created_at").orElseThrow(),
                instant(row, "finished_at").orElse(null),
                files(id),
                targets(id),
                comparisons(id),
                findings(id, locale));
    }

    private List<FileCount> files(long id) {
        return jdbc.sql("select name, rows, broken, readable from intake_file where run_id = ? order by name")
                .param(id)
                .query(FileCount.class)
                .list();
    }

    private List<TargetCount> targets(long id) {
        return jdbc.sql("select * from intake_target where run_id = ? order by position")
                .param(id)
                .query(TargetCount.class)
                .list();
    }

    private List<Compared> comparisons(long id) {
        return jdbc.sql("select * from intake_comparison where run_id = ? order by target, name desc, currency")
                .param(id)
                .query(Compared.class)
                .list();
    }

    private List<Finding> findings(long id, Locale locale) {
        return jdbc.sql(
                        "select * from intake_problem_count where run_id = ? order by fatal desc, count desc, code, note")
                .param(id)
                .query((row, n) -> new Finding(
                        row.getString("target"),
                        row.getString("code"),
                        row.getString("note").isEmpty()
                                ? texts.get(locale, "intake.finding." + row.getString("code"))
                                : row.getString("note"),
                        row.getBoolean("fatal"),
                        row.getLong("count")))
                .list();
    }

    private RowProblem problem(ResultSet row, Locale locale) throws SQLException {
        var facts = json.readValue(row.getString("facts"), new TypeReference<Map<String, String>>() {});
        return new RowProblem(
                row.getLong("id"),
                row.getString("target"),
                row.getString("file"),
                row.getObject("line", Long.class),
                row.getString("column_name"),
                row.getString("code"),
                texts.get(locale, "intake.problem." + row.getString("code"), facts),
                facts,
                row.getString("value"),
                row.getBoolean("fatal"));
    }

    private static int percent(ResultSet row) throws SQLException {
        var steps = row.getLong("steps");
        return steps == 0 ? 0 : (int) Math.min(100, row.getLong("steps_done") * 100 / steps);
    }

    private long stepsPerSecond(ResultSet row) throws SQLException {
        var since = instant(row, "state_since");
        var until = instant(row, "finished_at").orElseGet(clock::instant);
        var millis =
                since.map(begin -> Duration.between(begin, until).toMillis()).orElse(0L);
        return millis <= 0 ? 0 : row.getLong("steps_done") * 1000 / millis;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
