package io.comanda.amendment.domain;

import io.comanda.platform.tasks.SubjectFacts;
import io.comanda.platform.tasks.SubjectSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the task list whose order is to be changed, and what it is to come to. */
@Component
class AmendmentSubjects implements SubjectSource {

    private final JdbcClient jdbc;

    AmendmentSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return "amendment";
    }

    @Override
    public Map<String, SubjectFacts> of(Collection<String> numbers) {
        var facts = new HashMap<String, SubjectFacts>();
        jdbc.sql(
                        """
                        select number, customer_number, customer_name, gross_after, currency
                        from amendment_amendment where number = any(?)""")
                .param(numbers.toArray(String[]::new))
                .query(row -> {
                    facts.put(
                            row.getString("number"),
                            new SubjectFacts(
                                    row.getString("customer_number"),
                                    row.getString("customer_name"),
                                    row.getBigDecimal("gross_after"),
                                    row.getString("currency")));
                });
        return facts;
    }
}
