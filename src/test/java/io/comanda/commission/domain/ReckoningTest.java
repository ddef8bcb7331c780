package io.comanda.commission.domain;

import static io.comanda.commission.CommissionPolicy.TierUse.MARGINAL;
import static io.comanda.commission.CommissionPolicy.TierUse.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.commission.CommissionLine;
import io.comanda.commission.CommissionLine.Source;
import io.comanda.commission.CommissionPolicy.TierUse;
import io.comanda.commission.CommissionRule;
import io.comanda.commission.CommissionRule.Period;
import io.comanda.commission.CommissionRule.Tier;
import io.comanda.commission.domain.RateBook.Entry;
import io.comanda.commission.domain.Reversal.Left;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final Goods HELMET = goods(1, "HELMET", "1000.00");

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void takesTheMostParticularRule() {
        assertThat(source("5")).isEqualTo(Source.AGENT);
        assertThat(source(null)).isEqualTo(Source.NONE);
        rule(null, null, null, null, "1");
        assertThat(source(null)).isEqualTo(Source.HOUSE);
        assertThat(source("5")).isEqualTo(Source.AGENT);
        rule(null, null, "BIKING", null, "2");
        assertThat(source(null)).isEqualTo(Source.HOUSE_CATEGORY);
        rule("AG", null, null, null, "3");
        assertThat(source("5")).isEqualTo(Source.AGENT);
        rule("AG", null, null, "K-1", "4");
        assertThat(source("5")).isEqualTo(Source.CUSTOMER);
        rule("AG", null, "BIKING", null, "6");
        assertThat(source("5")).isEqualTo(Source.CATEGORY);
        rule("AG", "HELMET", null, null, "7");
        assertThat(source("5")).isEqualTo(Source.ITEM);
        assertThat(amounts("5", MARGINAL, HELMET)).containsExactly("70.00");
        assertThat(amounts("5", MARGINAL, goods(2, "BELL", "10.00"))).containsExactly("0.60");
        assertThat(amounts("5", MARGINAL, Goods.all(eur("1010.00")))).containsExactly("40.40");
    }

    @Test
    void prefersTheNearestFamily() {
        rule("AG", null, "BIKING", null, "2");
        rule("AG", null, "HELMETS", null, "3");
        assertThat(amounts("5", MARGINAL, HELMET)).containsExactly("30.00");
    }

    @Test
    void givesEachLineItsOwnRate() {
        rule("AG", "HELMET", null, null, "7");
        assertThat(amounts("5", MARGINAL, HELMET, goods(2, "BELL", "33.33"))).containsExactly("70.00", "1.67");
    }

    /** 5 percent, 6 from 10,000 and 8 from 10,500; 9,800 were sold before, 1,000 now. */
    @Test
    void paysTheRateOfATierOnTheTurnoverWithinItOrOnTheWholeInvoice() {
        tiered("9800.00");
        assertThat(amounts(null, MARGINAL, HELMET)).containsExactly("10.00", "30.00", "24.00");
        assertThat(amounts(null, WHOLE, HELMET)).containsExactly("80.00");
    }

    @Test
    void countsTheLinesBeforeAsTurnover() {
        tiered("0.00");
        assertThat(amounts(null, MARGINAL, goods(1, "HELMET", "10000.00"), goods(2, "HELMET", "100.00")))
                .containsExactly("500.00", "6.00");
    }

    @Test
    void bringsNothingBelowTheMarginWhereTheCostIsKnown() {
        entries.add(new Entry(rule(1, "AG", null, null, null, "5", "20", List.of()), BigDecimal.ZERO));
        assertThat(amounts(null, MARGINAL, withMargin("19.99"))).containsExactly("0.00");
        assertThat(amounts(null, MARGINAL, withMargin("20"))).containsExactly("50.00");
        assertThat(amounts(null, MARGINAL, withMargin(null))).containsExactly("50.00");
    }

    @Test
    void creditNotesTakeTheTiersBackInProportionAndLeaveNothing() {
        tiered("9800.00");
        var left = new ArrayList<>(reckon(null, MARGINAL, HELMET).stream()
                .map(line -> new Left(line, line.base(), line.amount()))
                .toList());
        for (var net : List.of("333.33", "333.33", "333.34")) {
            var back = Reversal.of(left, Map.of(1, eur(net)), eur(net));
            assertThat(sum(back.stream().map(CommissionLine::base).toList())).isEqualTo(eur("-" + net));
            for (var i = 0; i < left.size(); i++) {
                var before = left.get(i);
                left.set(
                        i,
                        new Left(
                                before.line(),
                                before.base().plus(back.get(i).base()),
                                before.amount().plus(back.get(i).amount())));
            }
        }
        assertThat(left).allMatch(part -> part.base().isZero() && part.amount().isZero());
    }

    private void tiered(String turnover) {
        var tiers = List.of(
                new Tier(new BigDecimal("10000.00"), Percent.of("6")),
                new Tier(new BigDecimal("10500.00"), Percent.of("8")));
        entries.add(new Entry(rule(1, "AG", null, null, null, "5", null, tiers), new BigDecimal(turnover)));
    }

    private void rule(
            @Nullable String agent,
            @Nullable String product,
            @Nullable String family,
            @Nullable String customer,
            String rate) {
        var rule = rule(entries.size() + 1, agent, product, family, customer, rate, null, List.of());
        entries.add(new Entry(rule, BigDecimal.ZERO));
    }

    private static CommissionRule rule(
            long id,
            @Nullable String agent,
            @Nullable String product,
            @Nullable String family,
            @Nullable String customer,
            String rate,
            @Nullable String margin,
            List<Tier> tiers) {
        var minimum = margin == null ? null : Percent.of(margin);
        var period = tiers.isEmpty() ? null : Period.MONTH;
        return new CommissionRule(
                id, agent, product, family, customer, Percent.of(rate), minimum, tiers, period, DAY, null);
    }

    private Source source(@Nullable String ownRate) {
        return reckon(ownRate, MARGINAL, HELMET).get(0).source();
    }

    private List<String> amounts(@Nullable String ownRate, TierUse use, Goods... goods) {
        return reckon(ownRate, use, goods).stream()
                .map(line -> line.amount().amount().toPlainString())
                .toList();
    }

    private List<CommissionLine> reckon(@Nullable String ownRate, TierUse use, Goods... goods) {
        var own = ownRate == null ? null : Percent.of(ownRate);
        return new Reckoning(new RateBook("AG", own, List.copyOf(entries)), use).of(List.of(goods));
    }

    private static Goods withMargin(@Nullable String margin) {
        return new Goods(1, "HELMET", List.of(), eur("1000.00"), margin == null ? null : new BigDecimal(margin));
    }

    private static Goods goods(int lineNo, String product, String net) {
        var families = product.equals("HELMET") ? List.of("HELMETS", "BIKING") : List.of("BIKING");
        return new Goods(lineNo, product, families, eur(net), null);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(eur("0.00"), Money::plus);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
