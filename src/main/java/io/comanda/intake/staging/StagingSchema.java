package io.comanda.intake.staging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The schema that holds the tables of one import, and is gone when the import is over. */
@Component
public class StagingSchema {

    private final JdbcClient jdbc;

    StagingSchema(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static String of(long run) {
        return "intake_run_" + run;
    }

    /** An empty schema, whatever was there before. */
    @Transactional
    public void renew(long run) {
        jdbc.sql("drop schema if exists " + of(run) + " cascade").update();
        jdbc.sql("create schema " + of(run)).update();
    }

    @Transactional
    public void drop(long run) {
        jdbc.sql("drop schema if exists " + of(run) + " cascade").update();
    }

    /** Those of imports that ended days ago and were kept only to be resumed. */
    @Transactional
    public void dropForgotten() {
        jdbc.sql(
                        """
                        select id from intake_run join pg_namespace on nspname = 'intake_run_' || id
                        where finished_at < now() - interval '7 days'""")
                .query(Long.class)
                .list()
                .forEach(this::drop);
    }

    @Transactional(readOnly = true)
    public boolean exists(long run) {
        return jdbc.sql("select exists (select from pg_namespace where nspname = ?)")
                .param(of(run))
                .query(Boolean.class)
                .single();
    }

    /** Makes the joins of the mapping's SELECTs quick: the planner knows the sizes, keys have an index. */
    @Transactional
    public void analyze(long run, List<String> tables) {
        tables.forEach(table ->
                jdbc.sql("analyze " + new StagingTable(of(run), table).quoted()).update());
    }
}
