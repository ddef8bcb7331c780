package io.comanda.intake.domain;

import static java.util.stream.Collectors.groupingBy;

import io.comanda.intake.mapping.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how far our amounts agree with those of the source: how many, the worst difference, and the sums of both. */
@Repository
@Transactional
public class ImportComparisons {

    private final JdbcClient jdbc;

    ImportComparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Amount(String name, String currency) {}

    public void add(long run, String target, List<Comparison> comparisons) {
        comparisons.stream()
                .collect(groupingBy(c -> new Amount(c.name(), c.currency())))
                .forEach((amount, compared) -> add(run, target, amount, compared));
    }

    /** Forgets everything, for an import that begins anew. */
    public void clear(long run) {
        jdbc.sql("delete from intake_comparison where run_id = ?").param(run).update();
    }

    private void add(long run, String target, Amount amount, List<Comparison> compared) {
        jdbc.sql(
                        """
                        insert into intake_comparison as stored
                            (run_id, target, name, currency, count, agreeing, worst, ours, stated)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (run_id, target, name, currency) do update set
                            count = stored.count + excluded.count, agreeing = stored.agreeing + excluded.agreeing,
                            worst = greatest(stored.worst, excluded.worst), ours = stored.ours + excluded.ours,
                            stated = stored.stated + excluded.stated""")
                .params(
                        run,
                        target,
                        amount.name,
                        amount.currency,
                        compared.size(),
                        compared.stream().filter(Comparison::agrees).count(),
                        compared.stream().map(Comparison::difference).reduce(BigDecimal.ZERO, BigDecimal::max),
                        sum(compared, Comparison::ours),
                        sum(compared, Comparison::stated))
                .update();
    }

    private static BigDecimal sum(List<Comparison> compared, Function<Comparison, BigDecimal> amount) {
        return compared.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
