package io.comanda.commission.domain;

import io.comanda.commission.CommissionLine.Source;
import io.comanda.commission.CommissionRule;
import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold for an agent, a customer and a day, looked up from the most particular: his for the product, for the
 * family or one above it, for the customer, for everything, his own rate, the house's for the family, the house's.
 *
 * @param ownRate of the agent; missing when only rules hold for him
 */
public record RateBook(String agentCode, @Nullable Percent ownRate, List<Entry> entries) {

    /** @param turnover of the agent in the rule's period so far; nothing without tiers */
    public record Entry(CommissionRule rule, BigDecimal turnover) {}

    /** @param entry missing where the agent's own rate holds */
    public record Found(Source source, Percent rate, @Nullable Entry entry) {}

    boolean asksForProducts() {
        return entries.stream()
                .map(Entry::rule)
                .anyMatch(rule -> rule.familyCode() != null || rule.minimumMargin() != null);
    }

    /** For a product and its families, its own first; without a product for an invoice as a whole. */
    Optional<Found> find(@Nullable String product, List<String> families) {
        return item(product)
                .or(() -> family(Source.CATEGORY, families))
                .or(() -> of(Source.CUSTOMER))
                .or(() -> of(Source.AGENT))
                .or(() -> Optional.ofNullable(ownRate).map(rate -> new Found(Source.AGENT, rate, null)))
                .or(() -> family(Source.HOUSE_CATEGORY, families))
                .or(() -> of(Source.HOUSE));
    }

    private Optional<Found> item(@Nullable String product) {
        return entries.stream()
                .filter(entry -> product != null && Objects.equals(entry.rule().productNumber(), product))
                .findFirst()
                .map(RateBook::found);
    }

    private Optional<Found> family(Source source, List<String> families) {
        return families.stream()
                .flatMap(family -> entries.stream()
                        .filter(entry -> entry.rule().source() == source
                                && family.equals(entry.rule().familyCode())))
                .findFirst()
                .map(RateBook::found);
    }

    private Optional<Found> of(Source source) {
        return entries.stream()
                .filter(entry -> entry.rule().source() == source)
                .findFirst()
                .map(RateBook::found);
    }

    private static Found found(Entry entry) {
        return new Found(entry.rule().source(), entry.rule().rate(), entry);
    }
}
