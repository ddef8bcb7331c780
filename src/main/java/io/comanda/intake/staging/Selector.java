package io.comanda.intake.staging;

import static java.util.stream.Collectors.joining;

import io.comanda.intake.IntakeProperties;
import io.comanda.intake.mapping.Names;
import io.comanda.intake.mapping.RowsMapping;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs the SELECTs of a mapping and keeps what they yield, numbered, so that rows can be read again from any place. They
 * run as a role of the database that owns nothing: it is given the import's own schema for the length of the
 * transaction, and nobody else ever sees that grant.
 */
@Component
public class Selector {

    private static final String ROLE = "comanda_import";

    private final JdbcClient jdbc;
    private final IntakeProperties limits;

    Selector(JdbcClient jdbc, IntakeProperties limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /**
     * Makes the table of a target or part.
     *
     * @param keyColumns hold the row's own key, or in a part the key of the row it belongs to
     * @return the number of rows
     */
    @Transactional
    public long select(
            SelectionTable table, RowsMapping rows, List<String> keyColumns, Collection<StagingTable> files) {
        requireRole();
        asImportRole(table.run(), create(table, rows, keyColumns));
        complete(table);
        files.forEach(file -> markBroken(table, file));
        return jdbc.sql("select count(*) from " + table.quoted())
                .query(Long.class)
                .single();
    }

    /** Where the application's user may not make roles, a database administrator has to, once. */
    private void requireRole() {
        var user = jdbc.sql(
                        """
                        select current_user where not exists (
                            select from pg_roles where rolname = ? and pg_has_role(current_user, oid, 'member'))""")
                .param(ROLE)
                .query(String.class)
                .optional();
        user.ifPresent(name -> {
            throw new IllegalStateException(
                    "Imports need a role in the database: create role %s nologin; grant %s to \"%s\""
                            .formatted(ROLE, ROLE, name));
        });
    }

    private void asImportRole(long run, String create) {
        var schema = StagingSchema.of(run);
        List.of(
                        "grant usage, create on schema %s to %s".formatted(schema, ROLE),
                        "grant select on all tables in schema %s to %s".formatted(schema, ROLE),
                        "set local search_path = %s, pg_catalog".formatted(schema),
                        "set local statement_timeout = '%sms'"
                                .formatted(limits.queryTimeout().toMillis()),
                        "set local role " + ROLE,
                        create,
                        "reset role",
                        "reset search_path",
                        "set local statement_timeout = 0",
                        "revoke all on schema %s from %s".formatted(schema, ROLE),
                        "revoke all on all tables in schema %s from %s".formatted(schema, ROLE))
                .forEach(statement -> jdbc.sql(statement).update());
    }

    /** Whatever the SELECT holds stays inside the brackets: the rules of mappings allow one statement only. */
    private static String create(SelectionTable table, RowsMapping rows, List<String> keyColumns) {
        var key = keyColumns.stream()
                .map(column -> "trim(q.\"" + Names.selected(column) + "\"::text)")
                .collect(joining(", "));
        return "create table %s as select row_number() over () as _row, nullif(concat_ws('|', %s), '') as _key, false as _bad, q.* from (%s\n) q"
                .formatted(table.quoted(), key, rows.select());
    }

    private void complete(SelectionTable table) {
        var name = table.quoted();
        jdbc.sql("alter table %s owner to current_user".formatted(name)).update();
        jdbc.sql("alter table %s add column if not exists _file text, add column if not exists _line bigint"
                        .formatted(name))
                .update();
        jdbc.sql("alter table %s add primary key (_row)".formatted(name)).update();
        jdbc.sql("create index on %s (_key)".formatted(name)).update();
        jdbc.sql("analyze " + name).update();
    }

    /** A row that was broken in its file is bad, whatever its cells seem to say. */
    private void markBroken(SelectionTable table, StagingTable file) {
        jdbc.sql(
                        """
                        update %s as selected set _bad = true from %s as staged
                        where staged._broken and staged._line = selected._line and staged._file = selected._file"""
                                .formatted(table.quoted(), file.quoted()))
                .update();
    }
}
