package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.CarrierDecision;
import io.comanda.platform.company.Company;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Choices of carriers as they were made, with all that was looked at. */
@Component
public class PastDecisions {

    /** So many are tried at once; the newest. */
    static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Company company;

    PastDecisions(JdbcClient jdbc, JsonMapper json, Company company) {
        this.jdbc = jdbc;
        this.json = json;
        this.company = company;
    }

    /** @param more whether there are others of the time asked for */
    public record Found(List<PastDecision> all, boolean more) {}

    /** Of shipments packed between two days, both included, by the calendar of the company. */
    public Found between(LocalDate from, LocalDate until) {
        var found = jdbc.sql(
                        """
                        select number, order_number, carrier_decision from fulfilment_shipment
                        where carrier_decision is not null and packed_at >= ? and packed_at < ?
                        order by packed_at desc, id desc limit ?""")
                .params(start(from), start(until.plusDays(1)), MOST + 1)
                .query((row, n) -> new PastDecision(
                        row.getString("number"),
                        row.getString("order_number"),
                        json.readValue(row.getString("carrier_decision"), CarrierDecision.class)))
                .list();
        return new Found(found.stream().limit(MOST).toList(), found.size() > MOST);
    }

    private Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(company.timeZone()).toInstant());
    }
}
