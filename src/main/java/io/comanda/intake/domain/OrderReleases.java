package io.comanda.intake.domain;

import io.comanda.intake.ReleaseState;
import io.comanda.intake.ReleaseView;
import io.comanda.intake.mapping.Mapping.Place;
import io.comanda.platform.actor.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All releases of imported orders. */
@Repository
@Transactional
public class OrderReleases {

    private final JdbcClient jdbc;
    private final Clock clock;

    OrderReleases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public long add(String source, int wanted, @Nullable Place topUp, Actor startedBy) {
        return jdbc.sql(
                        """
                        insert into intake_release (source, wanted, warehouse, location, state, started_by,
                            started_by_kind, created_at)
                        values (?, ?, ?, ?, 'WAITING', ?, ?, ?) returning id""")
                .param(source)
                .param(wanted)
                .param(topUp == null ? null : topUp.warehouse())
                .param(topUp == null ? null : topUp.location())
                .param(startedBy.name())
                .param(startedBy.kind().name())
                .param(now())
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<OrderRelease> find(long id) {
        return jdbc.sql("select * from intake_release where id = ?")
                .param(id)
                .query((row, n) -> release(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<ReleaseView> view(long id, Map<String, Long> orders) {
        return jdbc.sql("select * from intake_release where id = ?")
                .param(id)
                .query((row, n) -> view(row, orders))
                .optional();
    }

    /** Those waiting for their turn or interrupted by the end of their node, the oldest first. */
    @Transactional(readOnly = true)
    public List<Long> open() {
        return jdbc.sql("select id from intake_release where finished_at is null order by id")
                .query(Long.class)
                .list();
    }

    public void begin(long id) {
        jdbc.sql("update intake_release set state = 'RUNNING', started_at = coalesce(started_at, ?) where id = ?")
                .params(now(), id)
                .update();
    }

    public void toppedUp(long id, int products) {
        jdbc.sql("update intake_release set topped_up = topped_up + ? where id = ?")
                .params(products, id)
                .update();
    }

    /** Counts orders in the transaction that releases them, and hears whether somebody wants to stop. */
    public boolean released(long id, int orders) {
        return jdbc.sql("update intake_release set released = released + ? where id = ? returning cancel_requested")
                .params(orders, id)
                .query(Boolean.class)
                .single();
    }

    public void finish(long id, ReleaseState state, @Nullable String failure) {
        jdbc.sql("update intake_release set state = ?, failure = ?, finished_at = ? where id = ?")
                .param(state.name())
                .param(failure)
                .param(now())
                .param(id)
                .update();
    }

    public void requestCancellation(long id) {
        jdbc.sql("update intake_release set cancel_requested = true where id = ? and finished_at is null")
                .param(id)
                .update();
    }

    /** Back to its turn, to go on where it was stopped. */
    public void reopen(long id) {
        jdbc.sql(
                        """
                        update intake_release set state = 'WAITING', cancel_requested = false, failure = null,
                            finished_at = null where id = ?""")
                .param(id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static OrderRelease release(ResultSet row) throws SQLException {
        var warehouse = row.getString("warehouse");
        return new OrderRelease(
                row.getLong("id"),
                row.getString("source"),
                row.getInt("wanted"),
                row.getInt("released"),
                warehouse == null ? null : new Place(warehouse, row.getString("location")),
                ReleaseState.valueOf(row.getString("state")),
                row.getString("started_by"),
                Actor.Kind.valueOf(row.getString("started_by_kind")));
    }

    private static ReleaseView view(ResultSet row, Map<String, Long> orders) throws SQLException {
        @Nullable OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ReleaseView(
                row.getLong("id"),
                row.getString("source"),
                row.getInt("wanted"),
                row.getInt("released"),
                row.getInt("topped_up"),
                ReleaseState.valueOf(row.getString("state")),
                row.getString("failure"),
                row.getString("started_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                orders);
    }
}
