package io.comanda.inventory;

import io.comanda.catalog.Catalog;
import io.comanda.inventory.domain.RuleBook;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How lots are chosen; the more special rule wins. */
@Component
@Transactional
public class AllocationRules {

    private final Catalog catalog;
    private final RuleBook rules;

    AllocationRules(Catalog catalog, RuleBook rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    /** In the order in which they were first made; begins after the given id. */
    @Transactional(readOnly = true)
    public List<Entry> list(long afterId, int limit) {
        return rules.list(afterId, limit);
    }

    /** Makes or replaces the rule for this customer and product. */
    public AllocationRule save(AllocationRule rule) {
        Optional.ofNullable(rule.productNumber()).ifPresent(catalog::product);
        rules.save(rule);
        return rule;
    }

    /** Taking away what is not there changes nothing. */
    public void remove(@Nullable String customerNumber, @Nullable String productNumber) {
        rules.remove(customerNumber, productNumber);
    }

    /** A rule with the id by which lists go on. */
    public record Entry(long id, AllocationRule rule) {}
}
