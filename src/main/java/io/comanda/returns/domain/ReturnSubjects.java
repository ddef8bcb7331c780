package io.comanda.returns.domain;

import io.comanda.platform.tasks.SubjectFacts;
import io.comanda.platform.tasks.SubjectSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the task list whose return it is and what it is worth. */
@Component
class ReturnSubjects implements SubjectSource {

    private final JdbcClient jdbc;

    ReturnSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return "return";
    }

    @Override
    public Map<String, SubjectFacts> of(Collection<String> numbers) {
        var facts = new HashMap<String, SubjectFacts>();
        jdbc.sql("select * from returns_return where number = any (?)")
                .param(numbers.toArray(String[]::new))
                .query(row -> {
                    facts.put(
                            row.getString("number"),
                            new SubjectFacts(
                                    row.getString("customer_number"),
                                    row.getString("customer_name"),
                                    row.getBigDecimal("value"),
                                    row.getString("currency")));
                });
        return facts;
    }
}
