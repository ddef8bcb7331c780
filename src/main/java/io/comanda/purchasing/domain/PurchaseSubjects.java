package io.comanda.purchasing.domain;

import io.comanda.platform.tasks.SubjectFacts;
import io.comanda.platform.tasks.SubjectSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the task list whose order it is and what it is worth. */
@Component
class PurchaseSubjects implements SubjectSource {

    private final JdbcClient jdbc;

    PurchaseSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return "purchase-order";
    }

    @Override
    public Map<String, SubjectFacts> of(Collection<String> numbers) {
        var facts = new HashMap<String, SubjectFacts>();
        jdbc.sql(
                        """
                        select o.number, o.supplier_number, o.supplier_name, o.currency,
                               sum(round(l.quantity * l.unit_price, 2)) as total
                        from purchasing_order o join purchasing_order_line l on l.purchase_order_id = o.id
                        where o.number = any (?)
                        group by o.id""")
                .param(numbers.toArray(String[]::new))
                .query(row -> {
                    facts.put(
                            row.getString("number"),
                            new SubjectFacts(
                                    row.getString("supplier_number"),
                                    row.getString("supplier_name"),
                                    row.getBigDecimal("total"),
                                    row.getString("currency")));
                });
        return facts;
    }
}
