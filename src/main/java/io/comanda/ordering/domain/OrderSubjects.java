package io.comanda.ordering.domain;

import io.comanda.platform.tasks.SubjectFacts;
import io.comanda.platform.tasks.SubjectSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the task list whose order it is and what it is worth. */
@Component
class OrderSubjects implements SubjectSource {

    private final JdbcClient jdbc;

    OrderSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return "order";
    }

    @Override
    public Map<String, SubjectFacts> of(Collection<String> numbers) {
        var facts = new HashMap<String, SubjectFacts>();
        jdbc.sql(
                        """
                        select number, customer_number, customer_name, gross, currency
                        from ordering_order where number = any(?)""")
                .param(numbers.toArray(String[]::new))
                .query(row -> {
                    facts.put(
                            row.getString("number"),
                            new SubjectFacts(
                                    row.getString("customer_number"),
                                    row.getString("customer_name"),
                                    row.getBigDecimal("gross"),
                                    row.getString("currency")));
                });
        return facts;
    }
}
