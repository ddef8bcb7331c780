package io.comanda.ordering.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.ordering.OrderChange.LineChange;
import io.comanda.ordering.OrderLineView;
import io.comanda.pricing.PriceStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of one line of an order that is changed. */
final class AmendedLine {

    private AmendedLine() {}

    /** What left the house, or was invoiced or given up, is not taken back by changing a line. */
    static List<Violation> against(OrderLineView line, LineChange wish, String pointer) {
        var violations = new ArrayList<Violation>();
        var done = done(line);
        var wanted = wish.quantity();
        if (wanted != null && wanted.compareTo(done) < 0) {
            violations.add(new Violation(
                    pointer + "/quantity",
                    "belowDone",
                    done + " of it are shipped, invoiced or given up already",
                    Map.of("quantity", done.toString())));
        }
        if (wish.discount() != null && line.invoiced().isPositive()) {
            violations.add(new Violation(
                    pointer + "/discount", "invoiced", "It is invoiced already: correct that by a credit note"));
        } else if (wish.discount() != null && line.granted().remainder().signum() == 0) {
            violations.add(new Violation(pointer + "/discount", "givenAway", "The line was given away"));
        }
        return violations;
    }

    /** The share of the agreed net that belongs to the new quantity and discount, rounded once. */
    static AgreedLine of(OrderLineView line, @Nullable LineChange wish) {
        if (wish == null) {
            return renumbered(line, line.lineNo());
        }
        var quantity = Optional.ofNullable(wish.quantity()).orElse(line.quantity());
        var discount = Optional.ofNullable(wish.discount()).orElse(line.granted());
        var net = net(line, quantity, discount);
        return new AgreedLine(
                line.lineNo(),
                line.productNumber(),
                line.name(),
                quantity,
                line.unit(),
                line.unitPrice(),
                wish.discount() == null ? line.discount() : off(line, quantity, net),
                net,
                line.vatRate(),
                line.stocked(),
                wish.discount() == null ? line.priceExplanation() : explained(line, discount));
    }

    /** The line as it is, under a number. */
    static AgreedLine renumbered(OrderLineView line, int lineNo) {
        return new AgreedLine(
                lineNo,
                line.productNumber(),
                line.name(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discount(),
                line.net(),
                line.vatRate(),
                line.stocked(),
                line.priceExplanation());
    }

    private static Quantity done(OrderLineView line) {
        return line.shipped().max(line.invoiced()).plus(line.cancelled());
    }

    private static Money net(OrderLineView line, Quantity quantity, Percent discount) {
        if (quantity.equals(line.quantity()) && discount.equals(line.granted())) {
            return line.net();
        }
        var exact = line.net()
                .amount()
                .multiply(quantity.value())
                .multiply(discount.remainder())
                .divide(line.quantity().value().multiply(line.granted().remainder()), 8, RoundingMode.HALF_UP);
        return new Money(exact, line.net().currency());
    }

    /** All that is off the price now, in percent. */
    private static Percent off(OrderLineView line, Quantity quantity, Money net) {
        var full = line.unitPrice().multiply(quantity.value());
        return full.signum() == 0
                ? Percent.ZERO
                : Percent.of(BigDecimal.ONE
                        .subtract(net.amount().divide(full, 8, RoundingMode.HALF_UP))
                        .max(BigDecimal.ZERO)
                        .movePointRight(2));
    }

    private static List<PriceStep> explained(OrderLineView line, Percent discount) {
        var steps = new ArrayList<>(line.priceExplanation());
        steps.removeIf(step -> step.kind().equals(PriceStep.MANUAL_DISCOUNT));
        if (!discount.isZero()) {
            steps.add(new PriceStep(
                    PriceStep.MANUAL_DISCOUNT,
                    Map.of("percent", discount.value().toPlainString())));
        }
        return steps;
    }
}
