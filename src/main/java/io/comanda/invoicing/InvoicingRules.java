package io.comanda.invoicing;

import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When each customer gets his invoices; after the order, where nothing else was agreed. */
@Service
@Transactional
public class InvoicingRules {

    private final JdbcClient jdbc;
    private final Timeline timeline;

    InvoicingRules(JdbcClient jdbc, Timeline timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    @Transactional(readOnly = true)
    public InvoicingRule of(String customerNumber) {
        return jdbc.sql("select rule from invoicing_rule where customer_number = ?")
                .param(customerNumber)
                .query(InvoicingRule.class)
                .optional()
                .orElse(InvoicingRule.AFTER_ORDER);
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
