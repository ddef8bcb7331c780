package io.comanda.desk.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses which orders get stock that does not reach for all, so that as many as possible can leave complete. An order
 * counts one, whatever it is worth; it gets all it lacks or nothing. Orders whose carrier calls today come before the
 * others. Within these the lightest goes first: its weight is, summed over the products that are short, what it lacks as
 * a share of what is free. Of equal weight the older goes first, and one that no longer fits is passed over. With one
 * short product nothing completes more orders; with several it is a good rule and no proof.
 */
final class MostOrders {

    private final Map<String, BigDecimal> free;

    /** @param free by product */
    MostOrders(Map<String, BigDecimal> free) {
        this.free = Map.copyOf(free);
    }

    /** An order and what it lacks, by product. */
    record Wish(String order, boolean today, Map<String, BigDecimal> lacks) {}

    /** @param wishes the oldest first */
    Set<String> of(List<Wish> wishes) {
        var wanted = new HashMap<String, BigDecimal>();
        wishes.forEach(wish -> wish.lacks().forEach((product, lack) -> wanted.merge(product, lack, BigDecimal::add)));
        var left = new HashMap<>(free);
        var chosen = new LinkedHashSet<String>();
        wishes.stream()
                .filter(this::couldEver)
                .sorted(Comparator.comparing((Wish wish) -> !wish.today()).thenComparing(wish -> weight(wish, wanted)))
                .filter(wish -> take(wish, left))
                .forEach(wish -> chosen.add(wish.order()));
        return chosen;
    }

    private boolean couldEver(Wish wish) {
        return wish.lacks().entrySet().stream().allMatch(lack -> lack.getValue().compareTo(of(lack.getKey())) <= 0);
    }

    private BigDecimal weight(Wish wish, Map<String, BigDecimal> wanted) {
        return wish.lacks().entrySet().stream()
                .filter(lack ->
                        wanted.getOrDefault(lack.getKey(), BigDecimal.ZERO).compareTo(of(lack.getKey())) > 0)
                .map(lack -> lack.getValue().divide(of(lack.getKey()), MathContext.DECIMAL64))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal of(String product) {
        return free.getOrDefault(product, BigDecimal.ZERO);
    }

    private static boolean take(Wish wish, Map<String, BigDecimal> left) {
        var fits = wish.lacks().entrySet().stream()
                .allMatch(lack -> lack.getValue().compareTo(left.getOrDefault(lack.getKey(), BigDecimal.ZERO)) <= 0);
        if (fits) {
            wish.lacks().forEach((product, lack) -> left.merge(product, lack.negate(), BigDecimal::add));
        }
        return fits;
    }
}
