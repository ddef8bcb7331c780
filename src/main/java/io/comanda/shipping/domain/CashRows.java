package io.comanda.shipping.domain;

import io.comanda.kernel.Money;
import io.comanda.shipping.CashOwed;
import io.comanda.shipping.CashParcel;
import io.comanda.shipping.CashTotal;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cash on delivery by waybill, and what of it carriers have paid out. */
@Repository
public class CashRows {

    private static final String PAID =
            "left join lateral (select coalesce(sum(c.amount), 0) as paid from shipping_cash_payout c"
                    + " where c.waybill_id = w.id) p on true ";
    private static final String OWED = "w.cod_amount is not null and w.state = 'DELIVERED' and w.cod_amount > p.paid ";
    private static final String DAYS =
            "greatest(0, extract(day from cast(:now as timestamptz) - coalesce(w.delivered_at, w.created_at))::int)";

    private final JdbcClient jdbc;
    private final Clock clock;

    CashRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<CashOwed> owed(long after, int limit) {
        return jdbc.sql("select w.*, p.paid, coalesce(w.delivered_at, w.created_at) as since, " + DAYS
                        + " as days from shipping_waybill w " + PAID + "where " + OWED
                        + "and w.id > :after order by w.id limit :limit")
                .param("now", now())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new CashOwed(
                        row.getLong("id"),
                        row.getString("carrier_code"),
                        row.getString("tracking_number"),
                        row.getString("order_number"),
                        cash(row),
                        open(row),
                        row.getTimestamp("since").toInstant(),
                        row.getInt("days")))
                .list();
    }

    public List<CashTotal> totals() {
        return jdbc.sql("select w.carrier_code, r.name, w.cod_currency, count(*) as parcels,"
                        + " sum(w.cod_amount - p.paid) as open, max(" + DAYS + ") as days"
                        + " from shipping_waybill w join shipping_carrier r on r.code = w.carrier_code " + PAID
                        + "where "
                        + OWED + "group by w.carrier_code, r.name, w.cod_currency order by r.name, w.cod_currency")
                .param("now", now())
                .query((row, n) -> new CashTotal(
                        row.getString("carrier_code"),
                        row.getString("name"),
                        row.getInt("parcels"),
                        new Money(row.getBigDecimal("open"), row.getString("cod_currency")),
                        row.getInt("days")))
                .list();
    }

    /** Locks the waybills, so that two lists at once do not both pay for a parcel. */
    public Map<String, CashParcel> parcels(Collection<String> trackingNumbers) {
        return jdbc
                .sql("select w.*, p.paid from shipping_waybill w " + PAID
                        + "where w.tracking_number = any(?) and w.cod_amount is not null and w.state <> 'CANCELLED'"
                        + " order by w.id for no key update of w")
                .param(trackingNumbers.toArray(String[]::new))
                .query((row, n) -> new CashParcel(
                        row.getString("tracking_number"), row.getString("order_number"), cash(row), open(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(CashParcel::trackingNumber, Function.identity()));
    }

    public Money asked(Collection<String> shipmentNumbers, String currency) {
        return new Money(
                jdbc.sql(
                                """
                                select coalesce(sum(cod_amount), 0) from shipping_waybill
                                where shipment_number = any(?) and cod_currency = ? and state not in ('CANCELLED', 'RETURNED')""")
                        .params(shipmentNumbers.toArray(String[]::new), currency)
                        .query(BigDecimal.class)
                        .single(),
                currency);
    }

    public void note(String trackingNumber, Money amount, LocalDate paidOn, String fileName, String by) {
        jdbc.sql(
                        """
                        insert into shipping_cash_payout (waybill_id, amount, paid_on, file_name, entered_at, entered_by)
                        select id, ?, ?, ?, ?, ? from shipping_waybill where tracking_number = ?""")
                .params(amount.amount(), paidOn, fileName, now(), by, trackingNumber)
                .update();
    }

    private static Money cash(ResultSet row) throws SQLException {
        return new Money(row.getBigDecimal("cod_amount"), row.getString("cod_currency"));
    }

    private static Money open(ResultSet row) throws SQLException {
        return cash(row).minus(new Money(row.getBigDecimal("paid"), row.getString("cod_currency")));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
