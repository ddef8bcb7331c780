package io.comanda.commission;

import io.comanda.catalog.Catalog;
import io.comanda.commission.domain.CommissionRules;
import io.comanda.customer.Customers;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rules of commission, of agents and of the house. */
@Service
@Transactional
public class CommissionRuleBook {

    private final CommissionRules rules;
    private final Commissions commissions;
    private final Catalog catalog;
    private final Customers customers;
    private final Timeline timeline;

    CommissionRuleBook(
            CommissionRules rules, Commissions commissions, Catalog catalog, Customers customers, Timeline timeline) {
        this.rules = rules;
        this.commissions = commissions;
        this.catalog = catalog;
        this.customers = customers;
        this.timeline = timeline;
    }

    /**
     * Adds a rule; invoices that were issued before keep what they brought.
     *
     * @throws RuleRefused if it contradicts itself, names something unknown, or another rule holds for the same then
     */
    public CommissionRule add(NewCommissionRule wish) {
        rules.lock();
        var wrong = new ArrayList<>(wish.violations());
        wrong.addAll(unknown(wish));
        if (wrong.isEmpty() && !rules.overlapping(wish).isEmpty()) {
            wrong.add(new Violation("/validFrom", "taken", "Another rule holds for the same then"));
        }
        if (!wrong.isEmpty()) {
            throw new RuleRefused(wrong);
        }
        var rule = rules.add(wish);
        record(rule, "commission.RuleAdded", Map.of("rate", rule.rate().toString()));
        return rule;
    }

    /**
     * Lets a rule end with a day; before its first day it is withdrawn.
     *
     * @throws RuleRefused if it ended before
     */
    public CommissionRule end(long id, LocalDate lastDay) {
        rules.lock();
        var rule = find(id);
        if (rule.validTo() != null && lastDay.isAfter(rule.validTo())) {
            throw new RuleRefused(List.of(new Violation("/lastDay", "ended", "It ends before that day")));
        }
        var last = lastDay.isBefore(rule.validFrom()) ? rule.validFrom().minusDays(1) : lastDay;
        rules.end(id, last);
        record(rule, "commission.RuleEnded", Map.of("lastDay", last.toString()));
        return find(id);
    }

    /** An agent's rules, or those of the house, newest first. */
    @Transactional(readOnly = true)
    public List<CommissionRule> list(@Nullable String agentCode, long before, int limit) {
        return rules.list(agentCode, before, limit);
    }

    private CommissionRule find(long id) {
        return rules.find(id).orElseThrow(() -> new RuleUnknown(id));
    }

    private List<Violation> unknown(NewCommissionRule wish) {
        var wrong = new ArrayList<Violation>();
        var agent = wish.agentCode();
        if (agent != null && commissions.existing(List.of(agent)).isEmpty()) {
            wrong.add(new Violation("/agentCode", "unknown", "There is no agent " + agent));
        }
        var product = wish.productNumber();
        if (product != null && catalog.existing(List.of(product)).isEmpty()) {
            wrong.add(new Violation(
                    "/productNumber", "unknown", "There is no product " + product, Map.of("product", product)));
        }
        var family = wish.familyCode();
        if (family != null && catalog.existingFamilies(List.of(family)).isEmpty()) {
            wrong.add(new Violation("/familyCode", "unknown", "There is no family " + family));
        }
        var customer = wish.customerNumber();
        if (customer != null && customers.existing(List.of(customer)).isEmpty()) {
            wrong.add(new Violation("/customerNumber", "unknown", "There is no customer " + customer));
        }
        return wrong;
    }

    private void record(CommissionRule rule, String kind, Map<String, String> facts) {
        var agent = rule.agentCode();
        timeline.record(
                new Entry(agent == null ? "commission" : "agent", agent == null ? "rules" : agent, kind, facts));
    }
}
