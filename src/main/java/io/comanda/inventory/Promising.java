package io.comanda.inventory;

import io.comanda.catalog.Assortment;
import io.comanda.catalog.Catalog;
import io.comanda.inventory.domain.FreePlaces;
import io.comanda.inventory.domain.Outlooks;
import io.comanda.inventory.domain.Promise;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What will be there and when; nothing is held by asking. */
@Component
@Transactional(readOnly = true)
public class Promising {

    private final Catalog catalog;
    private final Assortment assortment;
    private final Outlooks outlooks;
    private final FreePlaces places;
    private final ObjectProvider<LeadTimes> leadTimes;
    private final InventoryProperties settings;

    Promising(
            Catalog catalog,
            Assortment assortment,
            Outlooks outlooks,
            FreePlaces places,
            ObjectProvider<LeadTimes> leadTimes,
            InventoryProperties settings) {
        this.catalog = catalog;
        this.assortment = assortment;
        this.outlooks = outlooks;
        this.places = places;
        this.leadTimes = leadTimes;
        this.settings = settings;
    }

    public StockOutlook outlook(String productNumber) {
        catalog.product(productNumber);
        return Optional.ofNullable(outlooks.of(List.of(productNumber)).get(productNumber))
                .orElseThrow();
    }

    /** Where something of a product is free, in the order in which it would be taken. */
    public List<Feasibility.LotChoice> places(String productNumber) {
        return places.of(productNumber);
    }

    /** What a sales channel may show of each product. */
    public Map<String, Quantity> channelStock(Collection<String> productNumbers, ChannelRule rule) {
        var shown = new HashMap<String, Quantity>();
        outlooks.of(productNumbers).forEach((number, outlook) -> shown.put(number, rule.shown(outlook.available())));
        return shown;
    }

    /**
     * For each need by itself the nearest day: today from stock, else the day of the goods that cover it, else what a
     * supplier needs. Needs of the same product are looked at one by one, each as if it were alone.
     */
    public Feasibility feasible(List<Feasibility.Need> needs) {
        var numbers =
                needs.stream().map(Feasibility.Need::productNumber).distinct().toList();
        numbers.forEach(catalog::product);
        var instead = assortment.substitutes(numbers);
        var all = Stream.concat(numbers.stream(), instead.values().stream().flatMap(List::stream))
                .distinct()
                .toList();
        var known = outlooks.of(all);
        var days = leadDays(numbers);
        var lines = needs.stream()
                .map(need -> line(need, known, instead.getOrDefault(need.productNumber(), List.of()), days))
                .toList();
        return new Feasibility(
                lines,
                lines.stream()
                        .map(Feasibility.Line::deliverableOn)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    private Feasibility.Line line(
            Feasibility.Need need, Map<String, StockOutlook> known, List<String> instead, Map<String, Integer> days) {
        var outlook = Optional.ofNullable(known.get(need.productNumber())).orElseThrow();
        var promise = Promise.of(
                outlook,
                need.quantity(),
                Optional.ofNullable(days.get(need.productNumber())).orElse(settings.leadDays())
                        + settings.handlingDays());
        var promisable = outlook.promisable().max(Quantity.ZERO);
        return new Feasibility.Line(
                need.productNumber(),
                need.quantity(),
                promisable,
                need.quantity().minus(promisable.min(need.quantity())),
                promise.day(),
                promise.basis(),
                places.take(need.productNumber(), need.quantity()),
                instead.stream()
                        .flatMap(number -> Optional.ofNullable(known.get(number)).stream())
                        .filter(other -> other.promisable().isPositive())
                        .map(other -> new Feasibility.Alternative(other.productNumber(), other.promisable()))
                        .toList(),
                catalog.product(need.productNumber()).associated());
    }

    private Map<String, Integer> leadDays(Collection<String> productNumbers) {
        return Optional.ofNullable(leadTimes.getIfAvailable())
                .map(times -> times.days(productNumbers))
                .orElse(Map.of());
    }
}
