package io.comanda.purchasing.domain;

import static java.util.stream.Collectors.toMap;

import io.comanda.inventory.LeadTimes;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the supplier takes from whom we would buy: the preferred one, else the quickest. */
@Component
class SupplierLeadTimes implements LeadTimes {

    private final JdbcClient jdbc;
    private final Today today;

    SupplierLeadTimes(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public Map<String, Integer> days(Collection<String> productNumbers) {
        return jdbc
                .sql(
                        """
                        select distinct on (o.product_number) o.product_number,
                               coalesce(o.lead_time_days, s.lead_time_days) as days
                        from purchasing_offer o
                        join purchasing_supplier s on s.number = o.supplier_number and s.active
                        where o.product_number = any (cast(:products as text[]))
                          and o.valid_from <= :today and (o.valid_until is null or o.valid_until >= :today)
                        order by o.product_number, o.preferred desc, days, o.supplier_number""")
                .param("products", productNumbers.toArray(String[]::new))
                .param("today", today.get())
                .query((row, n) -> Map.entry(row.getString("product_number"), row.getInt("days")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
