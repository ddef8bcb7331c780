package io.comanda.commission.domain;

import io.comanda.commission.CommissionLine;
import io.comanda.kernel.Money;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a credit note takes back: of each part the difference between what is earned on what is left of its goods with the
 * credit note and without it, so that any number of credit notes adds up.
 */
public final class Reversal {

    /**
     * A part of an invoice as it was reckoned.
     *
     * @param line as it was accrued
     * @param base what credit notes have left of its base
     * @param amount and of its commission
     */
    public record Left(CommissionLine line, Money base, Money amount) {}

    private Reversal() {}

    /**
     * @param credited net by line of the invoice
     * @param goods net of all goods that are credited
     */
    public static List<CommissionLine> of(List<Left> parts, Map<Integer, Money> credited, Money goods) {
        var byLine = new ArrayList<CommissionLine>();
        parts.stream().map(part -> part.line().lineNo()).distinct().forEach(lineNo -> {
            var net = lineNo == 0 ? goods : credited.get(lineNo);
            if (net != null && !net.isZero()) {
                byLine.addAll(line(
                        parts.stream()
                                .filter(part -> part.line().lineNo() == lineNo)
                                .toList(),
                        net));
            }
        });
        return byLine;
    }

    private static List<CommissionLine> line(List<Left> parts, Money net) {
        var shares =
                net.shareOut(parts.stream().map(part -> part.base().amount()).toList());
        var lines = new ArrayList<CommissionLine>();
        for (var i = 0; i < parts.size(); i++) {
            lines.add(part(parts.get(i), shares.get(i)));
        }
        return lines;
    }

    private static CommissionLine part(Left part, Money net) {
        var line = part.line();
        var base = part.base().minus(net);
        return new CommissionLine(
                line.lineNo(),
                line.part(),
                line.productNumber(),
                net.negated(),
                line.rate(),
                earned(line, base).minus(part.amount()),
                line.source(),
                line.ruleId());
    }

    /** In proportion to the base. */
    private static Money earned(CommissionLine line, Money base) {
        var whole = line.base().amount();
        if (whole.signum() == 0) {
            return Money.zero(base.currency());
        }
        var exact = line.amount().amount().multiply(base.amount());
        return new Money(exact.divide(whole, Money.decimals(base.currency()), RoundingMode.HALF_UP), base.currency());
    }
}
