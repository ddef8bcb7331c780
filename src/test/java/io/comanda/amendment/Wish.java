package io.comanda.amendment;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.OrderChange.LineChange;
import io.comanda.ordering.PlaceOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody may want to be different about an order of two lines: ten and four pieces. */
enum Wish {
    MORE(other -> lines(line(1, 12))),
    LESS(other -> lines(line(1, 7))),
    LINE_OFF(other -> lines(line(2, 0))),
    LINE_ADDED(other -> change(List.of(), List.of(Journey.line(other, 2)))),
    SWAPPED(other -> change(List.of(line(2, 0)), List.of(Journey.line(other, 4)))),
    DISCOUNT(other -> lines(new LineChange(2, null, Percent.of("5")))),
    LARGE_DISCOUNT(other -> lines(new LineChange(2, null, Percent.of("50")))),
    ADDRESS(other -> new OrderChange(List.of(), List.of(), Shop.address("RO"), null, null)),
    OTHER_COUNTRY(other -> new OrderChange(List.of(), List.of(), Shop.address("DE"), null, null)),
    LATER(other -> new OrderChange(List.of(), List.of(), null, LocalDate.of(2042, 1, 1), null)),
    ALL_AT_ONCE(other -> new OrderChange(List.of(), List.of(), null, null, "COMPLETE")),
    BY_CARD(other -> payment("CARD", "tok_visa")),
    BY_ACCOUNT(other -> payment("ACCOUNT", null)),
    IN_CASH(other -> payment("COD", null)),
    BY_TRANSFER(other -> payment("TRANSFER", null)),
    MUCH(other -> change(List.of(line(1, 8), line(2, 6)), List.of(Journey.line(other, 1)))),
    EVERYTHING_OFF(other -> lines(line(1, 0), line(2, 0))),
    /** The order itself. */
    CANCELLED(other -> change(List.of(), List.of())),
    /** The first of its shipments. */
    STOPPED(other -> change(List.of(), List.of()));

    private final Function<String, OrderChange> change;

    Wish(Function<String, OrderChange> change) {
        this.change = change;
    }

    OrderChange change(String otherProduct) {
        return change.apply(otherProduct);
    }

    private static OrderChange payment(String method, @Nullable String token) {
        return new OrderChange(List.of(), List.of(), null, null, null, new OrderChange.Payment(method, token));
    }

    private static OrderChange lines(LineChange... lines) {
        return change(List.of(lines), List.of());
    }

    private static OrderChange change(List<LineChange> lines, List<PlaceOrder.Line> added) {
        return new OrderChange(lines, added, null, null, null);
    }

    private static LineChange line(int lineNo, long quantity) {
        return new LineChange(lineNo, Quantity.of(quantity), null);
    }
}
