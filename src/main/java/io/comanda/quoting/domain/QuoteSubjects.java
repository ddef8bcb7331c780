package io.comanda.quoting.domain;

import io.comanda.platform.tasks.SubjectFacts;
import io.comanda.platform.tasks.SubjectSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the task list to whom a quote was made and what it is worth. */
@Component
class QuoteSubjects implements SubjectSource {

    private final JdbcClient jdbc;

    QuoteSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return "quote";
    }

    @Override
    public Map<String, SubjectFacts> of(Collection<String> numbers) {
        var facts = new HashMap<String, SubjectFacts>();
        jdbc.sql(
                        """
                        select number, customer_number, customer_name, gross, currency
                        from quoting_quote where number = any(?)""")
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
