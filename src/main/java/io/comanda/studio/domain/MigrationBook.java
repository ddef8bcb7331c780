package io.comanda.studio.domain;

import io.comanda.studio.MigrationState;
import io.comanda.studio.MigrationUnderWay;
import io.comanda.studio.MigrationUnknown;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Migrations; what becomes of each instance in them is kept for itself. */
@Repository
public class MigrationBook {

    private static final TypeReference<Map<String, String>> MAPPING = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MigrationBook(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param like all but number, state and time, which it is given here
     * @return its number
     */
    public String add(Migration like) {
        return jdbc.sql(
                        """
                        insert into studio_migration (number, process, source, target, from_version, to_version, mapping,
                            created_by, created_at)
                        values ('MIG-' || lpad(nextval('studio_migration_seq')::text, 6, '0'), ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        returning number""")
                .param(like.process())
                .param(like.source())
                .param(like.target())
                .param(like.fromVersion())
                .param(like.toVersion())
                .param(json.writeValueAsString(like.mapping()))
                .param(like.createdBy())
                .param(now())
                .query(String.class)
                .single();
    }

    public Migration get(String number) {
        return jdbc.sql("select * from studio_migration where number = ?")
                .param(number)
                .query((row, n) -> migration(row))
                .optional()
                .orElseThrow(() -> new MigrationUnknown(number));
    }

    /** Newest first. */
    public List<Migration> of(String process) {
        return jdbc.sql("select * from studio_migration where process = ? order by number desc limit 50")
                .param(process)
                .query((row, n) -> migration(row))
                .list();
    }

    /** Those that are at work. */
    public List<Migration> atWork() {
        return jdbc.sql("select * from studio_migration where state <> 'READY' order by number")
                .query((row, n) -> migration(row))
                .list();
    }

    /** @throws MigrationUnderWay if one of the process is at work already */
    public void begin(Migration migration, MigrationState state, int stage) {
        try {
            jdbc.sql("update studio_migration set state = ?, stage = ? where number = ?")
                    .param(state.name())
                    .param(stage)
                    .param(migration.number())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new MigrationUnderWay(migration.process());
        }
    }

    public void finish(String number) {
        jdbc.sql("update studio_migration set state = 'READY' where number = ?")
                .param(number)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Migration migration(ResultSet row) throws SQLException {
        return new Migration(
                row.getString("number"),
                row.getString("process"),
                row.getString("source"),
                row.getString("target"),
                row.getInt("from_version"),
                row.getInt("to_version"),
                json.readValue(row.getString("mapping"), MAPPING),
                MigrationState.valueOf(row.getString("state")),
                row.getInt("stage"),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant());
    }
}
