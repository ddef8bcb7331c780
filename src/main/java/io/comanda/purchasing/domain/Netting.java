package io.comanda.purchasing.domain;

import io.comanda.inventory.Shortfall;
import io.comanda.kernel.Quantity;
import io.comanda.purchasing.Need;
import io.comanda.purchasing.Need.Demand;
import io.comanda.purchasing.Need.Refill;
import io.comanda.purchasing.ReorderRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets what is needed of one product against what there is and what comes. Waiting lines are first given what is on its
 * way for nobody; what is left is bought. A shelf is filled up when what is projected for it falls below its minimum.
 */
public final class Netting {

    private final String receivingWarehouse;
    private final Map<String, Quantity> available;
    private final Map<String, Quantity> coming;

    /**
     * @param receivingWarehouse where goods for waiting lines go
     * @param available by warehouse, now
     * @param coming by warehouse: on its way for nobody, or proposed to be ordered
     */
    public Netting(String receivingWarehouse, Map<String, Quantity> available, Map<String, Quantity> coming) {
        this.receivingWarehouse = receivingWarehouse;
        this.available = available;
        this.coming = new HashMap<>(coming);
    }

    /** Of one product. */
    public List<Need> needs(String product, List<Shortfall> waiting, List<ReorderRule> rules) {
        var demands = waiting.stream()
                .map(line -> new Demand(line.orderNumber(), line.lineNo(), take(line.quantity())))
                .filter(demand -> demand.quantity().isPositive())
                .toList();
        var refills = new HashMap<String, Refill>();
        rules.forEach(rule -> refill(rule).ifPresent(refill -> refills.put(rule.warehouseCode(), refill)));
        var places = new TreeSet<>(refills.keySet());
        if (!demands.isEmpty()) {
            places.add(receivingWarehouse);
        }
        return places.stream()
                .map(place -> need(
                        product, place, place.equals(receivingWarehouse) ? demands : List.of(), refills.get(place)))
                .toList();
    }

    /** What nothing that comes can serve. */
    private Quantity take(Quantity wanted) {
        var left = wanted;
        for (var place : places()) {
            var part = left.min(coming.getOrDefault(place, Quantity.ZERO));
            coming.merge(place, Quantity.ZERO.minus(part), Quantity::plus);
            left = left.minus(part);
        }
        return left;
    }

    /** The receiving warehouse first. */
    private List<String> places() {
        return Stream.concat(
                        Stream.of(receivingWarehouse), coming.keySet().stream().sorted())
                .distinct()
                .toList();
    }

    private Optional<Refill> refill(ReorderRule rule) {
        var projected = available
                .getOrDefault(rule.warehouseCode(), Quantity.ZERO)
                .plus(coming.getOrDefault(rule.warehouseCode(), Quantity.ZERO));
        return projected.compareTo(Quantity.of(rule.minimum())) < 0
                ? Optional.of(new Refill(projected, Quantity.of(rule.minimum()), Quantity.of(rule.maximum())))
                : Optional.empty();
    }

    private static Need need(String product, String place, List<Demand> demands, @Nullable Refill refill) {
        var waiting = demands.stream().map(Demand::quantity).reduce(Quantity.ZERO, Quantity::plus);
        var shelf = refill == null ? Quantity.ZERO : refill.maximum().minus(refill.projected());
        return new Need(product, place, waiting.plus(shelf), demands, refill);
    }
}
