package io.comanda.platform.tasks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subjects that are rows of their module: one statement tells whose each is and what it is worth. */
public abstract class SubjectRows implements SubjectSource {

    private final JdbcClient jdbc;
    private final String type;
    private final String select;

    /**
     * @param select answers {@code number, party_number, party_name, amount, currency} for the numbers of an array, its
     *     only parameter
     */
    protected SubjectRows(JdbcClient jdbc, String type, String select) {
        this.jdbc = jdbc;
        this.type = type;
        this.select = select;
    }

    @Override
    public final String type() {
        return type;
    }

    @Override
    public final Map<String, SubjectFacts> of(Collection<String> numbers) {
        var facts = new HashMap<String, SubjectFacts>();
        jdbc.sql(select).param(numbers.toArray(String[]::new)).query(row -> {
            facts.put(
                    row.getString("number"),
                    new SubjectFacts(
                            row.getString("party_number"),
                            row.getString("party_name"),
                            row.getBigDecimal("amount"),
                            row.getString("currency")));
        });
        return facts;
    }
}
