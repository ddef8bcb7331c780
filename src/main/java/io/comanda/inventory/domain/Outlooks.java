package io.comanda.inventory.domain;

import static java.util.stream.Collectors.toMap;

import io.comanda.inventory.Availability;
import io.comanda.inventory.ExpectedView;
import io.comanda.inventory.StockOutlook;
import io.comanda.inventory.domain.AvailableToPromise.Period;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What will be there, and when. */
@Component
public class Outlooks {

    private final StockLevels levels;
    private final Expectations expectations;
    private final BackOrders backOrders;
    private final Now now;

    Outlooks(StockLevels levels, Expectations expectations, BackOrders backOrders, Now now) {
        this.levels = levels;
        this.expectations = expectations;
        this.backOrders = backOrders;
        this.now = now;
    }

    /** By product. */
    public Map<String, StockOutlook> of(Collection<String> productNumbers) {
        var expected = expectations.open(productNumbers);
        var waiting = backOrders.missing(productNumbers);
        return levels.of(productNumbers).stream()
                .map(stock -> outlook(
                        stock,
                        waiting.getOrDefault(stock.productNumber(), Quantity.ZERO),
                        expected.stream()
                                .filter(goods -> goods.productNumber().equals(stock.productNumber()))
                                .toList()))
                .collect(toMap(StockOutlook::productNumber, outlook -> outlook));
    }

    private StockOutlook outlook(Availability stock, Quantity waiting, List<ExpectedView> expected) {
        var today = now.day();
        var incoming = expected.stream().map(goods -> arrival(goods, today)).toList();
        var projection = new Projection(stock.available(), incoming, List.of(new Flow(today, waiting)));
        var days = Stream.concat(Stream.of(today), incoming.stream().map(Flow::day))
                .distinct()
                .sorted()
                .toList();
        var promise = AvailableToPromise.of(stock.available(), periods(projection, days));
        return new StockOutlook(
                stock.productNumber(),
                stock.onHand(),
                stock.blocked(),
                stock.reserved(),
                waiting,
                stock.available(),
                stock.incoming(),
                promise.buckets().get(0).cumulative(),
                days(projection, days, promise),
                expected);
    }

    /** Goods that are late may come tomorrow, but nobody should be promised them for today. */
    private static Flow arrival(ExpectedView goods, LocalDate today) {
        return new Flow(goods.expectedOn().isBefore(today) ? today.plusDays(1) : goods.expectedOn(), goods.open());
    }

    private static List<Period> periods(Projection projection, List<LocalDate> days) {
        return days.stream()
                .map(day -> new Period(day, Flow.on(projection.incoming(), day), Flow.on(projection.demand(), day)))
                .toList();
    }

    private static List<StockOutlook.Day> days(
            Projection projection, List<LocalDate> days, AvailableToPromise promise) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> new StockOutlook.Day(
                        days.get(i),
                        Flow.on(projection.incoming(), days.get(i)),
                        Flow.on(projection.demand(), days.get(i)),
                        projection.on(days.get(i)),
                        promise.buckets().get(i).discrete(),
                        promise.buckets().get(i).cumulative()))
                .toList();
    }
}
