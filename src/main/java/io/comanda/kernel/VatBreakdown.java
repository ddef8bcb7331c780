package io.comanda.kernel;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Net, tax and gross of a document by the rule of EN 16931 (BR-CO-10 to BR-CO-17): line nets are already rounded, they
 * are grouped by category and rate, and tax is rounded once per group. The one function for orders, proformas, invoices
 * and credit notes.
 */
public record VatBreakdown(List<Group> groups, Money net, Money tax, Money gross) {

    /** A rounded line net with the tax it falls under. */
    public record Line(Money net, VatRate rate) {}

    /** All lines of one rate: their sum and the tax on the sum. */
    public record Group(VatRate rate, Money net, Money tax) {

        private Group minus(VatBreakdown smaller) {
            return smaller.groups.stream()
                    .filter(group -> group.rate.equals(rate))
                    .findFirst()
                    .map(group -> new Group(rate, net.minus(group.net), tax.minus(group.tax)))
                    .orElse(this);
        }
    }

    public static VatBreakdown of(String currency, Collection<Line> lines) {
        var sums = new TreeMap<VatRate, Money>();
        lines.forEach(line -> sums.merge(line.rate(), line.net(), Money::plus));
        var groups = sums.entrySet().stream()
                .map(sum -> new Group(
                        sum.getKey(), sum.getValue(), sum.getKey().percent().of(sum.getValue())))
                .toList();
        var net = groups.stream().map(Group::net).reduce(Money.zero(currency), Money::plus);
        var tax = groups.stream().map(Group::tax).reduce(Money.zero(currency), Money::plus);
        return new VatBreakdown(groups, net, tax, net.plus(tax));
    }

    /** What this has beyond a smaller one, rate by rate; rates without a difference are left out. */
    public VatBreakdown minus(VatBreakdown smaller) {
        var rest = groups.stream()
                .map(group -> group.minus(smaller))
                .filter(group -> !group.net().isZero() || !group.tax().isZero())
                .toList();
        return new VatBreakdown(rest, net.minus(smaller.net), tax.minus(smaller.tax), gross.minus(smaller.gross));
    }
}
