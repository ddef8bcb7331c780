package io.comanda.intake.domain;

import io.comanda.intake.staging.StagedFile;
import io.comanda.platform.bulk.BulkResult;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was read of each file and what became of each target. */
@Repository
@Transactional
public class ImportCounts {

    private final JdbcClient jdbc;

    ImportCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins anew with these targets, in this order. */
    public void begin(long run, List<String> targets) {
        jdbc.sql("delete from intake_file where run_id = ?").param(run).update();
        jdbc.sql("delete from intake_target where run_id = ?").param(run).update();
        for (var position = 0; position < targets.size(); position++) {
            jdbc.sql("insert into intake_target (run_id, position, target) values (?, ?, ?)")
                    .params(run, position, targets.get(position))
                    .update();
        }
    }

    public void staged(long run, String name, StagedFile file) {
        jdbc.sql("insert into intake_file (run_id, name, rows, broken, readable) values (?, ?, ?, ?, ?)")
                .params(run, name, file.rows(), file.brokenRows(), file.readable())
                .update();
    }

    public void selected(long run, int position, long rows) {
        jdbc.sql("update intake_target set rows = ? where run_id = ? and position = ?")
                .params(rows, run, position)
                .update();
    }

    public void rejected(long run, int position, long rows) {
        jdbc.sql("update intake_target set rejected = ? where run_id = ? and position = ?")
                .params(rows, run, position)
                .update();
    }

    /** What was loaded, in the transaction that loads it. */
    public void loaded(long run, int position, BulkResult result, long lastRow) {
        jdbc.sql(
                        """
                        update intake_target set created = created + ?, updated = updated + ?, unchanged = unchanged + ?,
                            rejected = rejected + ?, last_row = ?
                        where run_id = ? and position = ?""")
                .params(
                        result.created(),
                        result.updated(),
                        result.unchanged(),
                        result.rejected().size(),
                        lastRow,
                        run,
                        position)
                .update();
    }

    @Transactional(readOnly = true)
    public long lastRow(long run, int position) {
        return jdbc.sql("select last_row from intake_target where run_id = ? and position = ?")
                .params(run, position)
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public long rows(long run, int position) {
        return jdbc.sql("select rows from intake_target where run_id = ? and position = ?")
                .params(run, position)
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public long rows(long run) {
        return jdbc.sql("select coalesce(sum(rows), 0) from intake_target where run_id = ?")
                .param(run)
                .query(Long.class)
                .single();
    }
}
