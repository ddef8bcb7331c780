package io.comanda.studio.domain;

import io.comanda.studio.MigratedInstance;
import io.comanda.studio.MigratedState;
import io.comanda.studio.domain.StandingInstances.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The instances of migrations, in the order of their turn, and what became of each. */
@Repository
public class MigrationTurns {

    private final JdbcClient jdbc;
    private final Clock clock;

    MigrationTurns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An instance whose turn it is. */
    public record Turn(int position, String instance, @Nullable String businessKey) {}

    public void add(String number, List<Standing> instances) {
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
    }

    public Map<MigratedState, Integer> counts(String number) {
        var counts = new EnumMap<MigratedState, Integer>(MigratedState.class);
        jdbc.sql("select state, count(*) instances from studio_migration_instance where migration = ? group by state")
                .param(number)
                .query(row -> {
                    counts.put(MigratedState.valueOf(row.getString("state")), row.getInt("instances"));
                });
        return counts;
    }

    /** In the order of their turn; give the last position seen. */
    public List<MigratedInstance> list(String number, @Nullable MigratedState state, int after, int limit) {
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

    /** Whose turn it is at the present stage. */
    public List<Turn> atStage(Migration migration, MigratedState state, int limit) {
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
