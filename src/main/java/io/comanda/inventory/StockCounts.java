package io.comanda.inventory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.comanda.catalog.Catalog;
import io.comanda.inventory.domain.CountCorrections;
import io.comanda.inventory.domain.CountLimit;
import io.comanda.inventory.domain.CountLimit.Difference;
import io.comanda.inventory.domain.CountSheets;
import io.comanda.inventory.domain.Lots;
import io.comanda.inventory.domain.Warehouses;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stock counts: a sheet of places, entered without knowing what the books say. Small differences are booked when the count
 * is completed; of great ones a supervisor decides.
 */
@Component
@Transactional
public class StockCounts {

    private static final int MOST_LINES = 1_000;

    private final Catalog catalog;
    private final Warehouses warehouses;
    private final Lots lots;
    private final CountSheets sheets;
    private final CountCorrections corrections;
    private final CountLimit limit;
    private final ApplicationEventPublisher events;

    StockCounts(
            Catalog catalog,
            Warehouses warehouses,
            Lots lots,
            CountSheets sheets,
            CountCorrections corrections,
            InventoryProperties settings,
            ApplicationEventPublisher events) {
        this.catalog = catalog;
        this.warehouses = warehouses;
        this.lots = lots;
        this.sheets = sheets;
        this.corrections = corrections;
        this.limit = new CountLimit(settings.countLimitValue(), Percent.of(settings.countLimitPercent()));
        this.events = events;
    }

    /** Writes a sheet of all places that hold something; with blocking, what is free there cannot be sold meanwhile. */
    public CountView open(OpenCount wish) {
        if (warehouses.find(wish.warehouseCode()).isEmpty()) {
            throw new WarehouseUnknown(wish.warehouseCode());
        }
        Optional.ofNullable(wish.productNumber()).ifPresent(catalog::product);
        var number = sheets.nextNumber();
        var lines = sheets.open(number, wish, MOST_LINES + 1);
        if (lines == 0) {
            throw new NothingToCount(wish.warehouseCode());
        }
        if (lines > MOST_LINES) {
            throw new CountTooLarge(MOST_LINES);
        }
        corrections.freeze(number, sheets.lines(number));
        return get(number);
    }

    /** Saying it again corrects it. */
    public CountView enter(String number, int lineNo, Quantity counted) {
        requireOpen(number);
        if (!sheets.enter(number, lineNo, counted)) {
            throw new CountLineUnknown(number, lineNo);
        }
        return get(number);
    }

    /** Goods that lie where the sheet names none. */
    public CountView add(String number, FoundGoods goods) {
        var count = requireOpen(number);
        requireCountable(count, goods);
        var lineNo = sheets.add(count, goods)
                .orElseThrow(() -> new PlaceBeingCounted(goods.productNumber(), goods.locationCode()));
        sheets.enter(number, lineNo, goods.counted());
        return get(number);
    }

    /** Books the differences, or announces that somebody has to decide about them. */
    public CountView complete(String number) {
        var count = requireOpen(number);
        if (count.counted() < count.lines()) {
            throw new CountIncomplete(number, count.lines() - count.counted());
        }
        if (limit.isExceededBy(differences(number)) || !book(number)) {
            sheets.wait(number);
            events.publishEvent(new DifferencesFound(number));
        }
        return get(number);
    }

    /** False, and nothing is booked, while less was counted somewhere than is reserved there. */
    public boolean book(String number) {
        var lines = sheets.lines(number);
        if (!corrections.book(number, lines)) {
            return false;
        }
        sheets.close(number, CountState.BOOKED);
        announce(lines);
        return true;
    }

    /** Where less was counted than is reserved, with the orders that hold it; one line each. */
    @Transactional(readOnly = true)
    public String hindrance(String number) {
        return sheets.reservedBeyond(number);
    }

    /** The lines that differ are counted again. */
    public void reopen(String number) {
        sheets.reopen(number);
    }

    /** Nothing is corrected; what was blocked for the count is free again. */
    public CountView cancel(String number) {
        requireOpen(number);
        var lines = sheets.lines(number);
        corrections.thaw(number, lines);
        sheets.close(number, CountState.CANCELLED);
        announce(lines);
        return get(number);
    }

    @Transactional(readOnly = true)
    public CountView get(String number) {
        return sheets.find(number).orElseThrow(() -> new CountUnknown(number));
    }

    /** In walking order. */
    @Transactional(readOnly = true)
    public List<CountLine> lines(String number) {
        get(number);
        return sheets.lines(number);
    }

    /** What all differences are worth at cost, shortages and surpluses added up. */
    @Transactional(readOnly = true)
    public BigDecimal value(String number) {
        return CountLimit.value(differences(number));
    }

    /** The newest first; {@code after} holds the number of the last row seen, or nothing. */
    @Transactional(readOnly = true)
    public List<CountView> list(@Nullable CountState state, List<String> after, int limit) {
        return sheets.list(state, after, limit);
    }

    private CountView requireOpen(String number) {
        var count = sheets.lock(number).orElseThrow(() -> new CountUnknown(number));
        if (count.state() != CountState.OPEN) {
            throw new CountClosed(number);
        }
        return count;
    }

    private void requireCountable(CountView count, FoundGoods goods) {
        var product = catalog.product(goods.productNumber());
        if (!product.stocked()) {
            throw new ProductNotStocked(product.number());
        }
        if (product.lotManaged() && goods.lotNumber() == null) {
            throw new LotMissing(product.number());
        }
        warehouses.requireLocation(count.warehouseCode(), goods.locationCode());
        Optional.ofNullable(goods.lotNumber())
                .ifPresent(lot -> lots.ensure(goods.productNumber(), lot, goods.expiry()));
    }

    private List<Difference> differences(String number) {
        var lines = sheets.lines(number);
        var products = catalog.products(
                lines.stream().map(CountLine::productNumber).distinct().toList());
        return lines.stream()
                .map(line -> new Difference(
                        line.difference().value(),
                        Optional.ofNullable(line.book()).orElse(Quantity.ZERO).value(),
                        Optional.ofNullable(products.get(line.productNumber()))
                                .flatMap(product -> Optional.ofNullable(product.cost()))
                                .map(Money::amount)
                                .orElse(BigDecimal.ZERO)))
                .toList();
    }

    private void announce(List<CountLine> lines) {
        lines.stream()
                .filter(line -> line.frozen().isPositive() || line.difference().isPositive())
                .collect(groupingBy(CountLine::warehouseCode, mapping(CountLine::productNumber, toSet())))
                .forEach((warehouse, products) -> events.publishEvent(new StockArrived(products, warehouse)));
    }
}
