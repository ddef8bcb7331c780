package io.comanda.intake.domain;

import io.comanda.intake.ImportOptions;
import io.comanda.intake.ImportState;
import io.comanda.intake.StartImport;
import io.comanda.platform.actor.Actor;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All imports. Progress is told in transactions of its own, so that it shows while a step is still at work. */
@Repository
@Transactional
public class ImportRuns {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param source the system the rows come from, as the mapping names it */
    public long add(StartImport start, String source, Actor startedBy) {
        var options = start.options();
        return jdbc.sql(
                        """
                        insert into intake_run (mapping, mapping_text, source, folder, dry_run, skip_bad_rows, release_orders,
                            top_up_stock, state, started_by, started_by_kind, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?) returning id""")
                .params(
                        start.mapping(),
                        start.mappingText(),
                        source,
                        start.folder().toString(),
                        options.dryRun(),
                        options.skipBadRows(),
                        options.releaseOrders(),
                        options.topUpStock(),
                        startedBy.name(),
                        startedBy.kind().name(),
                        now())
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<ImportRun> find(long id) {
        return jdbc.sql("select * from intake_run where id = ?")
                .param(id)
                .query((row, n) -> run(row))
                .optional();
    }

    public void enter(long id, ImportState state, long steps) {
        jdbc.sql(
                        """
                        update intake_run set state = ?, steps = ?, steps_done = 0, state_since = ?, finished_at = null
                        where id = ?""")
                .params(state.name(), steps, now(), id)
                .update();
    }

    /** From here on an interrupted import only goes on loading. */
    public void checked(long id) {
        jdbc.sql("update intake_run set checked = true where id = ?").param(id).update();
    }

    public void finish(long id, ImportState state, @Nullable String failure) {
        jdbc.sql("update intake_run set state = ?, failure = ?, finished_at = ? where id = ?")
                .param(state.name())
                .param(failure)
                .param(now())
                .param(id)
                .update();
    }

    /** Tells how far the state is, and hears whether somebody wants the import to stop. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean progress(long id, long stepsDone) {
        return jdbc.sql("update intake_run set steps_done = ? where id = ? returning cancel_requested")
                .params(stepsDone, id)
                .query(Boolean.class)
                .single();
    }

    /** The last import of a system that was more than a rehearsal. */
    @Transactional(readOnly = true)
    public Optional<ImportRun> latest(String source) {
        return jdbc.sql("select * from intake_run where source = ? and not dry_run order by id desc limit 1")
                .param(source)
                .query((row, n) -> run(row))
                .optional();
    }

    /** Those waiting for their turn or interrupted by the end of their node, the oldest first. */
    @Transactional(readOnly = true)
    public List<Long> open() {
        return jdbc.sql("select id from intake_run where finished_at is null order by id")
                .query(Long.class)
                .list();
    }

    public void requestCancellation(long id) {
        jdbc.sql("update intake_run set cancel_requested = true where id = ? and finished_at is null")
                .param(id)
                .update();
    }

    /** Back to its turn, to go on where it was stopped. */
    public void reopen(long id) {
        jdbc.sql(
                        """
                        update intake_run set state = 'WAITING', cancel_requested = false, failure = null,
                            finished_at = null where id = ?""")
                .param(id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        var options = new ImportOptions(
                row.getBoolean("dry_run"),
                row.getBoolean("skip_bad_rows"),
                row.getInt("release_orders"),
                row.getBoolean("top_up_stock"));
        return new ImportRun(
                row.getLong("id"),
                row.getString("mapping"),
                row.getString("mapping_text"),
                row.getString("source"),
                Path.of(row.getString("folder")),
                options,
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("checked"),
                row.getString("started_by"),
                Actor.Kind.valueOf(row.getString("started_by_kind")));
    }
}
