package io.comanda.bench.lists;

import io.comanda.StatementMeter;
import io.comanda.Tally;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the database answers a question: each statement behind it explained, with the values it was asked with. */
class Plans {

    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on (\\w+)");

    private final StatementMeter meter;
    private final DataSource database;
    private final JdbcClient jdbc;

    Plans(StatementMeter meter, DataSource database) {
        this.meter = meter;
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    /** @param wholeTables large tables of which every row was read */
    record Plan(int statements, String text, List<String> wholeTables) {}

    Plan of(Runnable question) {
        var seen = new Seen();
        meter.count(seen, thread -> !seen.explaining.get(), question);
        var text = new StringBuilder();
        seen.plans.forEach(
                (sql, plan) -> text.append(sql).append("\n\n").append(plan).append("\n\n"));
        var wholeTables = WHOLE_TABLE
                .matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .filter(this::isLarge)
                .distinct()
                .toList();
        return new Plan(seen.plans.size(), text.toString(), wholeTables);
    }

    private boolean isLarge(String table) {
        return jdbc.sql("select coalesce(max(reltuples), 0) >= 15000 from pg_class where relname = ?")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    /** Explains what reads; what writes is not to be done twice. */
    private class Seen extends Tally {

        private final Map<String, String> plans = new ConcurrentSkipListMap<>();
        /** What explains is not to be explained. */
        private final ThreadLocal<Boolean> explaining = ThreadLocal.withInitial(() -> false);

        @Override
        protected void asked(QueryInfo query) {
            var sql = query.getQuery().strip();
            if ((sql.startsWith("select") || sql.startsWith("with")) && !plans.containsKey(sql)) {
                explaining.set(true);
                plans.put(sql, explain(query));
                explaining.set(false);
            }
        }

        private String explain(QueryInfo query) {
            var lines = new StringJoiner("\n");
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement("explain (analyze, timing off) " + query.getQuery())) {
                var values = query.getParametersList();
                for (ParameterSetOperation value :
                        values.isEmpty() ? List.<ParameterSetOperation>of() : values.get(0)) {
                    value.getMethod().invoke(statement, value.getArgs());
                }
                var rows = statement.executeQuery();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                connection.rollback();
                return lines.toString();
            } catch (SQLException | ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
