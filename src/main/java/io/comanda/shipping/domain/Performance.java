package io.comanda.shipping.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.platform.company.Company;
import io.comanda.shipping.CarrierScore;
import io.comanda.shipping.domain.Punctuality.Measure;
import io.comanda.shipping.domain.Punctuality.Route;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How carriers did in the last {@value #DAYS} days with what we sent, from their own tracking events. Punctuality is asked
 * for with every shipment, therefore it is measured once in a while and kept.
 */
@Component
public class Performance {

    private static final int DAYS = 90;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Company company;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    Performance(JdbcClient jdbc, Company company, Clock clock) {
        this.jdbc = jdbc;
        this.company = company;
        this.clock = clock;
    }

    public Punctuality punctuality() {
        var present = kept;
        return present != null && clock.instant().isBefore(present.until()) ? present.punctuality() : measure();
    }

    /** Measures now; what is late and still under way counts as late. */
    public synchronized Punctuality measure() {
        var measures = new HashMap<Route, Measure>();
        jdbc.sql(
                        """
                        select carrier_code, service_code, zone, count(*) as due,
                               count(*) filter (where (delivered_at at time zone :place)::date <= promised_on) as on_time
                        from shipping_waybill
                        where promised_on >= :from and promised_on < :today and state <> 'CANCELLED' and kind = 'SHIPMENT'
                        group by carrier_code, service_code, zone""")
                .param("place", company.timeZone().getId())
                .param("from", today().minusDays(DAYS))
                .param("today", today())
                .query(row -> {
                    measures.put(
                            new Route(row.getString("carrier_code"), row.getString("service_code"), row.getInt("zone")),
                            new Measure(row.getInt("due"), row.getInt("on_time")));
                });
        var punctuality = new Punctuality(Map.copyOf(measures));
        kept = new Kept(punctuality, clock.instant().plus(KEPT_FOR));
        return punctuality;
    }

    /** Each carrier that got a waybill, by its code. */
    public List<CarrierScore> scores() {
        var freights = freights();
        return jdbc.sql(
                        """
                        select w.carrier_code, count(*) as shipments,
                               count(*) filter (where w.promised_on < :today) as due,
                               count(*) filter (where w.promised_on < :today
                                   and (w.delivered_at at time zone :place)::date <= w.promised_on) as on_time,
                               count(*) filter (where exists (
                                   select 1 from shipping_tracking_event e where e.waybill_id = w.id and e.code in (
                                       'NOTICE_LEFT', 'REFUSED', 'BAD_ADDRESS', 'DAMAGED', 'LOST', 'HELD_CUSTOMS',
                                       'PICKUP_EXPIRED', 'RETURNING', 'RETURNED'))) as troubled
                        from shipping_waybill w
                        where w.created_at >= :since and w.state <> 'CANCELLED' and w.kind = 'SHIPMENT'
                        group by w.carrier_code order by w.carrier_code""")
                .param("today", today())
                .param("place", company.timeZone().getId())
                .param("since", since())
                .query((row, n) -> new CarrierScore(
                        row.getString("carrier_code"),
                        row.getInt("shipments"),
                        row.getInt("due"),
                        share(row.getInt("due"), row.getInt("on_time")),
                        row.getInt("troubled"),
                        freights.getOrDefault(row.getString("carrier_code"), List.of())))
                .list();
    }

    private Map<String, List<Money>> freights() {
        var freights = new HashMap<String, List<Money>>();
        jdbc.sql(
                        """
                        select carrier_code, freight_currency, sum(freight_amount) as freight from shipping_waybill
                        where created_at >= ? and state <> 'CANCELLED' and kind = 'SHIPMENT' and freight_currency is not null
                        group by carrier_code, freight_currency order by carrier_code, freight_currency""")
                .param(since())
                .query(row -> {
                    freights.computeIfAbsent(row.getString("carrier_code"), code -> new ArrayList<>())
                            .add(new Money(row.getBigDecimal("freight"), row.getString("freight_currency")));
                });
        return freights;
    }

    private static @Nullable Percent share(int due, int onTime) {
        return due == 0 ? null : new Measure(due, onTime).share();
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(Duration.ofDays(DAYS)));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(company.timeZone()));
    }

    private record Kept(Punctuality punctuality, Instant until) {}
}
