package io.comanda.pricing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.pricing.PromotionRequest.PromotedLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which of the promotions count for an order, and what each takes off which line. Conditions look at the order before any
 * promotion, so that the order of the groups changes amounts but never who is served. No line goes below zero.
 */
final class Stacking {

    private final PromotionRequest order;

    Stacking(PromotionRequest order) {
        this.order = order;
    }

    /** The combination of the groups' best, or the one exclusive promotion that gives more. */
    List<Reduction> of(Collection<Promotion> promotions) {
        var best =
                combined(promotions.stream().filter(each -> !each.exclusive()).toList());
        for (var alone : promotions.stream()
                .filter(Promotion::exclusive)
                .sorted(Comparator.comparing(Promotion::code))
                .toList()) {
            var given = reductions(alone, nets());
            if (sum(given).compareTo(sum(best)) > 0) {
                best = given;
            }
        }
        return best;
    }

    private List<Reduction> combined(List<Promotion> promotions) {
        var left = nets();
        var all = new ArrayList<Reduction>();
        for (var group : groups(promotions)) {
            var given = group.stream()
                    .map(promotion -> reductions(promotion, left))
                    .max(Comparator.comparing(this::sum))
                    .orElse(List.of());
            given.forEach(each -> left.merge(each.position(), each.amount(), Money::minus));
            all.addAll(given);
        }
        return List.copyOf(all);
    }

    /** By smallest position, then by name; within a group by code, so that equals are decided alike each time. */
    private static List<List<Promotion>> groups(List<Promotion> promotions) {
        var byName = promotions.stream()
                .sorted(Comparator.comparing(Promotion::code))
                .collect(groupingBy(Promotion::stackGroup, TreeMap::new, toList()));
        return byName.values().stream()
                .sorted(Comparator.comparingInt(group ->
                        group.stream().mapToInt(Promotion::position).min().orElse(0)))
                .toList();
    }

    private List<Reduction> reductions(Promotion promotion, Map<Integer, Money> left) {
        var goods = order.lines().stream()
                .filter(line -> promotion.covers(line.productNumber(), line.families()))
                .toList();
        if (goods.isEmpty() || !fulfilled(promotion, goods)) {
            return List.of();
        }
        var amounts = amounts(promotion, goods, left);
        return IntStream.range(0, goods.size())
                .filter(i -> amounts.get(i).isPositive())
                .mapToObj(
                        i -> new Reduction(goods.get(i).position(), promotion.code(), promotion.name(), amounts.get(i)))
                .toList();
    }

    private boolean fulfilled(Promotion promotion, List<PromotedLine> goods) {
        var quantity = goods.stream().map(line -> line.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var net = goods.stream().map(line -> line.net().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return quantity.compareTo(promotion.minQuantity()) >= 0 && net.compareTo(promotion.minAmount()) >= 0;
    }

    private List<Money> amounts(Promotion promotion, List<PromotedLine> goods, Map<Integer, Money> left) {
        var nets = goods.stream()
                .map(line -> left.getOrDefault(line.position(), zero()))
                .toList();
        return switch (promotion.kind()) {
            case PERCENT -> nets.stream().map(Percent.of(promotion.value())::of).toList();
            case AMOUNT ->
                new Money(promotion.value(), order.currency())
                        .min(nets.stream().reduce(zero(), Money::plus))
                        .shareOut(nets.stream().map(Money::amount).toList());
            case FREE_GOODS ->
                IntStream.range(0, goods.size())
                        .mapToObj(i -> free(promotion, goods.get(i), nets.get(i)))
                        .toList();
        };
    }

    /** For each full minimum in the line, so many of its units cost nothing. */
    private static Money free(Promotion promotion, PromotedLine line, Money net) {
        var quantity = line.quantity().value();
        var free = quantity.divideToIntegralValue(promotion.minQuantity()).multiply(promotion.value());
        return net.times(free.divide(quantity, 12, RoundingMode.HALF_UP));
    }

    private Map<Integer, Money> nets() {
        var nets = new HashMap<Integer, Money>();
        order.lines().forEach(line -> nets.put(line.position(), line.net()));
        return nets;
    }

    private Money sum(List<Reduction> reductions) {
        return reductions.stream().map(Reduction::amount).reduce(zero(), Money::plus);
    }

    private Money zero() {
        return Money.zero(order.currency());
    }
}
