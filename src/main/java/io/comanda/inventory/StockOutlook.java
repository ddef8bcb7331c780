package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;

/**
 * What there is of a product, what will come, and what can still be promised.
 *
 * @param backOrdered wanted by orders and not there
 * @param promisable what can be promised today: available, less what waiting orders and later receipts leave uncovered
 * @param days today, and each day on which something comes
 * @param expected what comes, line by line, the earliest first
 */
public record StockOutlook(
        String productNumber,
        Quantity onHand,
        Quantity blocked,
        Quantity reserved,
        Quantity backOrdered,
        Quantity available,
        Quantity incoming,
        Quantity promisable,
        List<Day> days,
        List<ExpectedView> expected) {

    public StockOutlook {
        days = List.copyOf(days);
        expected = List.copyOf(expected);
    }

    /**
     * @param projected stock at the end of the day; negative when goods will lack
     * @param discrete what the day's receipt adds to what can be promised
     * @param cumulative what can be promised from that day on
     */
    public record Day(
            LocalDate day,
            Quantity incoming,
            Quantity demand,
            Quantity projected,
            Quantity discrete,
            Quantity cumulative) {}
}
