package io.comanda.banking.domain;

import io.comanda.banking.OpenItem;
import io.comanda.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds which open items of one payer come to exactly an amount. */
final class Combinations {

    /** Beyond this, so many sums are possible that a fit says nothing. */
    private static final int MOST_ITEMS = 14;

    private static final int MOST_FOUND = 3;

    private final List<OpenItem> items;
    private final Money amount;
    private final List<List<OpenItem>> found = new ArrayList<>();

    private Combinations(List<OpenItem> items, Money amount) {
        this.items = items;
        this.amount = amount;
    }

    /** At least two items each; those of one customer belong together. */
    static List<List<OpenItem>> of(List<OpenItem> items, Money amount) {
        return items.stream().collect(Collectors.groupingBy(OpenItem::customerNumber)).values().stream()
                .map(own -> own.subList(0, Math.min(own.size(), MOST_ITEMS)))
                .flatMap(own -> new Combinations(own, amount).search().stream())
                .toList();
    }

    private List<List<OpenItem>> search() {
        walk(0, amount, List.of());
        return found;
    }

    private void walk(int from, Money missing, List<OpenItem> taken) {
        if (missing.isZero() && taken.size() > 1) {
            found.add(taken);
        }
        for (int i = from; i < items.size() && found.size() < MOST_FOUND && missing.isPositive(); i++) {
            var more = new ArrayList<>(taken);
            more.add(items.get(i));
            walk(i + 1, missing.minus(items.get(i).open()), more);
        }
    }
}
