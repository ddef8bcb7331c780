package io.comanda.invoicing;

import static java.util.stream.Collectors.toMap;

import io.comanda.platform.database.Recall;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.settings.KeptSettings;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When each customer gets his invoices; by the rule of the house, where nothing else was agreed. */
@Service
@Transactional
public class InvoicingRules {

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Choice<HouseInvoicing> house;
    private final Recall<String, InvoicingRule> recall = new Recall<>();

    InvoicingRules(JdbcClient jdbc, Timeline timeline, KeptSettings settings) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.house = settings.choice("invoicing", HouseInvoicing.class, HouseInvoicing::preset);
    }

    @Transactional(readOnly = true)
    public InvoicingRule of(String customerNumber) {
        return recall.get(List.of(customerNumber), this::read)
                .getOrDefault(customerNumber, house.now().rule());
    }

    private Map<String, InvoicingRule> read(Collection<String> customers) {
        var preset = house.now().rule();
        var rules = customers.stream().collect(toMap(Function.identity(), customer -> preset));
        jdbc.sql("select customer_number, rule from invoicing_rule where customer_number = any (?)")
                .param(customers.toArray(String[]::new))
                .query(row -> {
                    rules.put(row.getString("customer_number"), InvoicingRule.valueOf(row.getString("rule")));
                });
        return rules;
    }

    /** What holds where nothing else was agreed. */
    @Transactional(readOnly = true)
    public KeptSetting<HouseInvoicing> house() {
        return house.read();
    }

    /** Holds for what leaves from now on, and for what has left and is not invoiced. */
    public KeptSetting<HouseInvoicing> choose(HouseInvoicing chosen, long version) {
        recall.forget();
        return house.keep(chosen, version);
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
