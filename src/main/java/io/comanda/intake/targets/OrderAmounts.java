package io.comanda.intake.targets;

import io.comanda.intake.loading.Item;
import io.comanda.intake.mapping.Unreadable;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.VatRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an order that was agreed elsewhere comes to amounts in whole cents. Their lines may have more decimals than money
 * has, so that lines rounded one by one would miss the order's total. Where the order states its total, the total is
 * rounded once and shared out among the lines by largest remainder: the lines add up to the cent, and each is within a
 * cent of what it was.
 *
 * @param subTotal what the order says its lines add up to
 * @param tax what the order says is its tax, all of it on the lines
 */
record OrderAmounts(String currency, List<Item> lines, @Nullable BigDecimal subTotal, @Nullable BigDecimal tax) {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses an order whose amounts contradict each other by more than a cent. */
    void requireAgreement() {
        for (var line : lines) {
            requireAgreement(LineFields.reckoned(line), LineFields.amount(line));
        }
        if (subTotal != null) {
            requireAgreement(sum(), subTotal);
        }
    }

    /** The net of each line, in their order. */
    List<Money> nets() {
        var exact = lines.stream().map(LineFields::amount).toList();
        return subTotal == null
                ? exact.stream().map(amount -> new Money(amount, currency)).toList()
                : new Money(subTotal, currency).shareOut(exact);
    }

    /** The rate of a line: its own, else the one that yields the order's tax. */
    VatRate rate(Item line) {
        var own = line.find(LineFields.VAT);
        if (own != null) {
            return rate(new Percent(own));
        }
        if (tax == null) {
            throw new Unreadable("missing", Map.of("field", LineFields.VAT.name()));
        }
        return rate(overall(tax));
    }

    static VatRate rate(Percent percent) {
        return percent.isZero() ? VatRate.zero("Z") : new VatRate("S", percent);
    }

    private Percent overall(BigDecimal tax) {
        var net = subTotal == null ? sum() : subTotal;
        return net.signum() == 0
                ? Percent.ZERO
                : new Percent(tax.multiply(HUNDRED).divide(net, 4, RoundingMode.HALF_UP));
    }

    private BigDecimal sum() {
        return lines.stream().map(LineFields::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void requireAgreement(BigDecimal lines, BigDecimal total) {
        if (lines.subtract(total).abs().compareTo(CENT) > 0) {
            throw new Unreadable("amounts", Map.of("lines", lines.toPlainString(), "total", total.toPlainString()));
        }
    }
}
