package io.comanda.intake.domain;

import io.comanda.intake.DateOrder;
import io.comanda.intake.DecimalSign;
import io.comanda.intake.OpeningCounts;
import io.comanda.intake.OpeningSettings;
import io.comanda.intake.OpeningState;
import io.comanda.intake.OpeningView;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.actor.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Imports of opening stock. A draft is seen by its owner, and by supervisors and administrators; what is booked by all who
 * see stock.
 */
@Component
public class OpeningDrafts {

    /** For so long what was booked can be taken back. */
    public static final Duration UNDOABLE = Duration.ofDays(1);

    private static final String VISIBLE = " (o.state <> 'DRAFT' or o.owner = :me or :all) ";
    private static final String SELECT =
            """
            select o.*, c.* from intake_opening o
            cross join lateral (
                select count(*) as rows, count(*) filter (where faulty) as faulty,
                       count(distinct product) filter (where product <> '') as products,
                       count(distinct product) filter (where is_new) as new_products
                from intake_opening_row r where r.number = o.number) c
            where\
            """;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    OpeningDrafts(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    public String nextNumber(int year) {
        return jdbc.sql(
                        "select format('OPN-%s-%s', cast(? as text), lpad(nextval('intake_opening_number')::text, 6, '0'))")
                .param(String.valueOf(year))
                .query(String.class)
                .single();
    }

    public void add(String number, OpeningSettings settings) {
        settings(
                jdbc.sql(
                                """
                        insert into intake_opening (number, warehouse_code, family_code, create_products, decimal_sign, date_order,
                                                    state, owner, created_at, changed_at)
                        values (:number, :warehouse, :family, :create, :sign, :order, 'DRAFT', :owner, :now, :now)""")
                        .param("owner", actor.get().name()),
                number,
                settings);
    }

    public void change(String number, OpeningSettings settings) {
        settings(
                jdbc.sql(
                        """
                        update intake_opening
                        set warehouse_code = :warehouse, family_code = :family, create_products = :create,
                            decimal_sign = :sign, date_order = :order, changed_at = :now
                        where number = :number"""),
                number,
                settings);
    }

    public Optional<OpeningView> find(String number) {
        return visible(SELECT + VISIBLE + "and o.number = :number")
                .param("number", number)
                .query((row, n) -> view(row))
                .optional();
    }

    /** Whoever changes the draft, or books or takes it back, goes one after the other. */
    public void lock(String number) {
        jdbc.sql("select number from intake_opening where number = ? for update")
                .param(number)
                .query(String.class)
                .optional();
    }

    public void touch(String number) {
        jdbc.sql("update intake_opening set version = version + 1, changed_at = ? where number = ?")
                .params(now(), number)
                .update();
    }

    public void booked(String number, Collection<String> createdProducts) {
        jdbc.sql(
                        """
                        update intake_opening
                        set state = 'BOOKED', booked_at = ?, booked_by = ?, created_products = ?, version = version + 1
                        where number = ?""")
                .params(now(), actor.get().name(), createdProducts.toArray(String[]::new), number)
                .update();
    }

    /** @param remaining of the created products */
    public void undone(String number, Collection<String> remaining) {
        jdbc.sql(
                        """
                        update intake_opening
                        set state = 'UNDONE', undone_at = ?, undone_by = ?, created_products = ?, version = version + 1
                        where number = ?""")
                .params(now(), actor.get().name(), remaining.toArray(String[]::new), number)
                .update();
    }

    public void remove(String number) {
        jdbc.sql("delete from intake_opening where number = ?").param(number).update();
    }

    /** The newest first; begins below the given number. */
    public List<OpeningView> list(@Nullable OpeningState state, String before, int limit) {
        return visible(
                        SELECT + VISIBLE
                                + """
                        and (cast(:state as text) is null or o.state = :state) and (:before = '' or o.number < :before)
                        order by o.number desc limit :limit""")
                .param("state", state == null ? null : state.name())
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> view(row))
                .list();
    }

    private JdbcClient.StatementSpec visible(String sql) {
        return jdbc.sql(sql).param("me", actor.get().name()).param("all", seesAll(actor.get()));
    }

    private static boolean seesAll(Actor actor) {
        return actor.has("supervisor") || actor.has("administrator");
    }

    private void settings(JdbcClient.StatementSpec statement, String number, OpeningSettings settings) {
        statement
                .param("number", number)
                .param("warehouse", settings.warehouseCode())
                .param("family", settings.familyCode())
                .param("create", settings.createProducts())
                .param("sign", settings.decimalSign().name())
                .param("order", settings.dateOrder().name())
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static OpeningView view(ResultSet row) throws SQLException {
        var settings = new OpeningSettings(
                row.getString("warehouse_code"),
                row.getString("family_code"),
                row.getBoolean("create_products"),
                DecimalSign.valueOf(row.getString("decimal_sign")),
                DateOrder.valueOf(row.getString("date_order")));
        var counts = new OpeningCounts(
                row.getInt("rows"), row.getInt("faulty"), row.getInt("products"), row.getInt("new_products"));
        var state = OpeningState.valueOf(row.getString("state"));
        var booked = instant(row, "booked_at");
        return new OpeningView(
                row.getString("number"),
                state,
                settings,
                row.getString("owner"),
                row.getLong("version"),
                counts,
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                booked,
                row.getString("booked_by"),
                state == OpeningState.BOOKED && booked != null ? booked.plus(UNDOABLE) : null,
                instant(row, "undone_at"),
                row.getString("undone_by"),
                List.of((String[]) row.getArray("created_products").getArray()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
