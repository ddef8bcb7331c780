package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.WaveState;
import io.comanda.fulfilment.WaveUnknown;
import io.comanda.fulfilment.WaveView;
import io.comanda.platform.company.Company;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All waves. */
@Repository
public class WaveBook {

    private static final String OPEN =
            """
            select w.*, count(distinct s.id) as orders, count(distinct s.id) filter (where s.open) as open_orders,
                count(l.id) as stops, count(l.picked) as confirmed
            from fulfilment_wave w
            join fulfilment_wave_slot s on s.wave_id = w.id
            join fulfilment_shipment_line l on l.shipment_id = s.shipment_id
            where w.warehouse_code = ? and w.id > ? and w.closed_at is null
            group by w.id order by w.id limit ?
            """;

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Company company;
    private final Clock clock;

    WaveBook(EntityManager entities, JdbcClient jdbc, Company company, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.company = company;
        this.clock = clock;
    }

    public void add(Wave wave) {
        entities.persist(wave);
    }

    public Wave get(String number) {
        return find(number, LockModeType.NONE);
    }

    /** Nobody else changes it until the transaction ends. */
    public Wave lock(String number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The shipment needs no slot any more, if it has one. */
    public void leave(Shipment shipment) {
        if (shipment.isPickedByHand()) {
            entities.createQuery(
                            "select w from Wave w where exists (select 1 from WaveSlot s where s.wave = w and s.open"
                                    + " and s.shipmentId = :shipment)",
                            Wave.class)
                    .setParameter("shipment", shipment.id())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList()
                    .forEach(wave -> wave.leave(shipment.id(), clock.instant()));
        }
    }

    /** Open waves of a warehouse, the oldest first; begins after the given id. */
    public List<WaveView> open(String warehouse, long after, int limit) {
        return jdbc.sql(OPEN)
                .params(warehouse, after, limit)
                .query((row, n) -> view(row))
                .list();
    }

    /** {@code WAV-2026-000123}, unique and in order, with gaps. */
    public String nextNumber() {
        var year = LocalDate.ofInstant(clock.instant(), company.timeZone()).getYear();
        var next = jdbc.sql("select nextval('fulfilment_wave_number')")
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "WAV-%d-%06d", year, next);
    }

    private Wave find(String number, LockModeType lock) {
        return entities.createQuery("from Wave w where w.number = :number", Wave.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new WaveUnknown(number));
    }

    private static WaveView view(ResultSet row) throws SQLException {
        return new WaveView(
                row.getLong("id"),
                row.getString("number"),
                row.getString("warehouse_code"),
                WaveState.valueOf(row.getString("state")),
                row.getString("carrier_code"),
                row.getString("service_code"),
                Optional.ofNullable(row.getTimestamp("cut_off_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                row.getString("zone"),
                row.getBoolean("single_line"),
                row.getString("picker"),
                row.getTimestamp("made_at").toInstant(),
                row.getInt("orders"),
                row.getInt("open_orders"),
                row.getInt("stops"),
                row.getInt("confirmed"));
    }
}
