package io.comanda.studio.domain;

import io.comanda.studio.MigratedInstance;
import io.comanda.studio.MigratedState;
import io.comanda.studio.MigrationState;
import io.comanda.studio.MigrationUnderWay;
import io.comanda.studio.MigrationUnknown;
import io.comanda.studio.MigrationView;
import io.comanda.studio.domain.StandingInstances.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Migrations, and what became of each instance in them. */
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

    /** An instance whose turn it is. */
    public record Turn(int position, String instance, @Nullable String businessKey) {}

    /**
     * @param like all but number, state and time, which it is given here
     * @return its number
     */
    public String add(Migration like, List<Standing> instances) {
        var number = jdbc.sql(
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
        for (int i = 0; i < instances.size(); i++) {
            var each = instances.get(i);
            jdbc.sql(
                            """
                            insert into studio_migration_instance (migration, position, instance, business_key, steps)
                            values (?, ?, ?, ?, ?)""")
                    .param(number)
                    .param(i + 1)
                    .param(each.instance())
                    .param(each.businessKey())
                    .param(each.steps().toArray(String[]::new))
                    .update();
        }
        return number;
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

    public MigrationView view(Migration migration) {
        var counts = new EnumMap<MigratedState, Integer>(MigratedState.class);
        jdbc.sql("select state, count(*) instances from studio_migration_instance where migration = ? group by state")
                .param(migration.number())
                .query(row -> {
                    counts.put(MigratedState.valueOf(row.getString("state")), row.getInt("instances"));
                });
        return new MigrationView(
                migration.number(),
                migration.process(),
                migration.fromVersion(),
                migration.toVersion(),
                migration.mapping(),
                migration.state(),
                migration.stage(),
                migration.createdBy(),
                migration.createdAt(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts);
    }

    /** In the order of their turn; give the last position seen. */
    public List<MigratedInstance> instances(String number, @Nullable MigratedState state, int after, int limit) {
        return jdbc.sql(
                        """
                        select * from studio_migration_instance
                        where migration = ? and position > ? and (?::text is null or state = ?)
                        order by position limit ?""")
                .param(number)
                .param(after)
                .param(state == null ? null : state.name())
                .param(state == null ? null : state.name())
                .param(limit)
                .query((row, n) -> instance(row))
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

    /** Whose turn it is at the present stage. */
    public List<Turn> turns(Migration migration, MigratedState state, int limit) {
        var all = jdbc.sql("select count(*) from studio_migration_instance where migration = ?")
                .param(migration.number())
                .query(Integer.class)
                .single();
        return jdbc.sql(
                        """
                        select * from studio_migration_instance
                        where migration = ? and state = ? and position <= ? order by position limit ?""")
                .param(migration.number())
                .param(state.name())
                .param(migration.goal(all))
                .param(limit)
                .query((row, n) -> turn(row))
                .list();
    }

    /** Those that are still to be moved, whatever the stage. */
    public List<Turn> waiting(String number, int limit) {
        return jdbc.sql(
                        """
                        select * from studio_migration_instance
                        where migration = ? and state = 'WAITING' order by position limit ?""")
                .param(number)
                .param(limit)
                .query((row, n) -> turn(row))
                .list();
    }

    /** Until the end of the transaction; false when somebody else has it, or it is no longer in this state. */
    public boolean take(String number, Turn turn, MigratedState state) {
        return jdbc.sql(
                        """
                        select position from studio_migration_instance
                        where migration = ? and position = ? and state = ? for update skip locked""")
                .param(number)
                .param(turn.position())
                .param(state.name())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    public void mark(String number, Turn turn, MigratedState state, @Nullable String reason) {
        jdbc.sql(
                        "update studio_migration_instance set state = ?, reason = ?, at = ? where migration = ? and position = ?")
                .param(state.name())
                .param(reason)
                .param(now())
                .param(number)
                .param(turn.position())
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

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(row.getInt("position"), row.getString("instance"), row.getString("business_key"));
    }

    private static MigratedInstance instance(ResultSet row) throws SQLException {
        var at = row.getTimestamp("at");
        return new MigratedInstance(
                row.getInt("position"),
                row.getString("business_key"),
                List.of((String[]) row.getArray("steps").getArray()),
                MigratedState.valueOf(row.getString("state")),
                row.getString("reason"),
                at == null ? null : at.toInstant());
    }
}
