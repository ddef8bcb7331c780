package io.comanda.invoicing;

import static java.util.stream.Collectors.toMap;

import io.comanda.platform.database.Recall;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When each customer gets his invoices; after the order, where nothing else was agreed. */
@Service
@Transactional
public class InvoicingRules {

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Recall<String, InvoicingRule> recall = new Recall<>();

    InvoicingRules(JdbcClient jdbc, Timeline timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    @Transactional(readOnly = true)
    public InvoicingRule of(String customerNumber) {
        return recall.get(List.of(customerNumber), this::read).getOrDefault(customerNumber, InvoicingRule.AFTER_ORDER);
    }

    private Map<String, InvoicingRule> read(Collection<String> customers) {
        var rules = customers.stream().collect(toMap(Function.identity(), customer -> InvoicingRule.AFTER_ORDER));
        jdbc.sql("select customer_number, rule from invoicing_rule where customer_number = any (?)")
                .param(customers.toArray(String[]::new))
                .query(row -> {
                    rules.put(row.getString("customer_number"), InvoicingRule.valueOf(row.getString("rule")));
                });
        return rules;
    }

    /** Customers with this rule. */
    @Transactional(readOnly = true)
    public List<String> customers(InvoicingRule rule) {
        return jdbc.sql("select customer_number from invoicing_rule where rule = ? order by customer_number")
                .param(rule.name())
                .query(String.class)
                .list();
    }

    /** Holds for what leaves from now on, and for what has left and is not invoiced. */
    public void agree(String customerNumber, InvoicingRule rule) {
        var before = of(customerNumber);
        recall.forget();
        jdbc.sql(
                        """
                        insert into invoicing_rule (customer_number, rule) values (?, ?)
                        on conflict (customer_number) do update set rule = excluded.rule""")
                .params(customerNumber, rule.name())
                .update();
        timeline.record(new Entry(
                "customer",
                customerNumber,
                "invoicing.RuleAgreed",
                Map.of("before", before.name(), "rule", rule.name())));
    }
}
