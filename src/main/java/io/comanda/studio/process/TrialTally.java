package io.comanda.studio.process;

import io.comanda.kernel.Money;
import io.comanda.platform.engine.DecisionTrials;
import io.comanda.platform.engine.TableOutcome;
import io.comanda.platform.engine.TableQuestion;
import io.comanda.studio.DecisionTrial;
import io.comanda.studio.DecisionTrial.ChangedCase;
import io.comanda.studio.DecisionTrial.OutcomeChange;
import io.comanda.studio.DecisionTrial.TrialCost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what a table answers beside what was answered before. */
final class TrialTally {

    private static final int SHOWN = 200;

    private final TrialRows rows;
    private final TreeMap<String, BigDecimal> before = new TreeMap<>();
    private final TreeMap<String, BigDecimal> after = new TreeMap<>();
    private final TreeMap<String, OutcomeChange> groups = new TreeMap<>();
    private final List<ChangedCase> changes = new ArrayList<>();
    private int examined;
    private int changed;

    TrialTally(TrialRows rows) {
        this.rows = rows;
    }

    /** @param was what came of it before; as the live table answers where nobody knows */
    void add(
            TableQuestion question, @Nullable TableOutcome was, DecisionTrials.Answer live, DecisionTrials.Answer now) {
        var from = was == null ? question.meaning().apply(live.outputs()) : was;
        var to = question.meaning().apply(now.outputs());
        examined++;
        rows.count(live, now);
        sum(before, from);
        sum(after, to);
        if (!from.name().equals(to.name())) {
            changed++;
            change(question, from, to, now);
        }
    }

    DecisionTrial result(boolean more) {
        return new DecisionTrial(examined, more, changed, rows.uses(), costs(), frequentFirst(), List.copyOf(changes));
    }

    private void change(TableQuestion question, TableOutcome from, TableOutcome to, DecisionTrials.Answer now) {
        var difference = difference(from.cost(), to.cost());
        var currency = difference.map(Money::currency).orElse("");
        groups.merge(
                from.name() + "\n" + to.name() + "\n" + currency,
                new OutcomeChange(from.name(), to.name(), 1, difference.orElse(null)),
                TrialTally::joined);
        if (changes.size() < SHOWN) {
            changes.add(new ChangedCase(
                    question.key(),
                    question.about(),
                    question.at(),
                    from.name(),
                    to.name(),
                    from.cost(),
                    to.cost(),
                    rows.place(now),
                    question.inputs()));
        }
    }

    private List<TrialCost> costs() {
        var currencies = new TreeMap<>(before);
        currencies.putAll(after);
        return currencies.keySet().stream()
                .map(currency -> new TrialCost(
                        currency,
                        before.getOrDefault(currency, BigDecimal.ZERO),
                        after.getOrDefault(currency, BigDecimal.ZERO)))
                .toList();
    }

    private List<OutcomeChange> frequentFirst() {
        return groups.values().stream()
                .sorted(Comparator.comparingInt(OutcomeChange::cases).reversed())
                .toList();
    }

    private static void sum(TreeMap<String, BigDecimal> sums, TableOutcome outcome) {
        Optional.ofNullable(outcome.cost())
                .ifPresent(cost -> sums.merge(cost.currency(), cost.amount(), BigDecimal::add));
    }

    /** Nothing where there is no cost, or where they are in different currencies. */
    private static Optional<Money> difference(@Nullable Money from, @Nullable Money to) {
        return from == null || to == null || !from.currency().equals(to.currency())
                ? Optional.empty()
                : Optional.of(to.minus(from));
    }

    private static OutcomeChange joined(OutcomeChange one, OutcomeChange other) {
        var first = one.difference();
        var second = other.difference();
        return new OutcomeChange(
                one.from(),
                one.to(),
                one.cases() + other.cases(),
                first == null || second == null ? null : first.plus(second));
    }
}
