package io.comanda.returns.domain;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.inventory.ReturnedGoods;
import io.comanda.inventory.ReturnedItem;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.ordering.OrderView;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.returns.ReceivedItem;
import io.comanda.returns.ReturnRefused;
import io.comanda.returns.ReturnableLine;
import io.comanda.returns.ReturnsProperties;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes goods in that come out of a customer's parcel: first those he announced, then more of what he got by the order,
 * and at last what he did not get by it. All of it is out of sale until somebody has looked at it.
 */
@Component
public class Arrivals {

    private final Catalog catalog;
    private final ReturnableGoods returnable;
    private final ReturnedGoods stock;
    private final ReturnsProperties settings;
    private final CurrentActor actor;
    private final Clock clock;

    Arrivals(
            Catalog catalog,
            ReturnableGoods returnable,
            ReturnedGoods stock,
            ReturnsProperties settings,
            CurrentActor actor,
            Clock clock) {
        this.catalog = catalog;
        this.returnable = returnable;
        this.stock = stock;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    public void receive(ReturnOrder order, OrderView sold, List<ReceivedItem> items) {
        returnable.lock(sold.number());
        var products = catalog.products(
                items.stream().map(ReceivedItem::productNumber).distinct().toList());
        var lots = new ArrayList<@Nullable String>();
        var wrong = new ArrayList<Violation>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var lot = lot(sold, item, products.get(item.productNumber()));
            lots.add(lot.orElse(null));
            complaint(item, products.get(item.productNumber()), lot, "/items/" + i)
                    .ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw new ReturnRefused(order.number(), wrong);
        }
        var more = returnable.of(sold);
        for (var i = 0; i < items.size(); i++) {
            spread(order, sold, more, items.get(i), lots.get(i));
        }
        order.received();
    }

    private void spread(
            ReturnOrder order, OrderView sold, List<ReturnableLine> more, ReceivedItem item, @Nullable String lot) {
        var rest = item.quantity();
        for (var line : List.copyOf(order.lines())) {
            if (line.orderLine() != null && line.productNumber().equals(item.productNumber())) {
                rest = rest.minus(book(order, line, line.awaited().min(rest), item, lot));
            }
        }
        for (var line : more) {
            if (line.productNumber().equals(item.productNumber())) {
                var extra = line.returnable().min(rest);
                if (extra.isPositive()) {
                    var named = order.line(line.lineNo(), line.productNumber(), line.name(), line.unit());
                    rest = rest.minus(book(order, named, extra, item, lot));
                }
            }
        }
        if (rest.isPositive()) {
            var product = catalog.product(item.productNumber());
            var alien = order.line(null, product.number(), product.name(sold.locale()), product.unit());
            book(order, alien, rest, item, lot);
        }
    }

    private Quantity book(
            ReturnOrder order, ReturnLine line, Quantity quantity, ReceivedItem item, @Nullable String lot) {
        if (quantity.isPositive()) {
            var warehouse = order.warehouseCode();
            var place = Optional.ofNullable(item.locationCode()).orElseGet(() -> quarantine(warehouse));
            stock.takeIn(new ReturnedItem(line.productNumber(), warehouse, place, lot, quantity), order.number());
            line.receive(quantity, place, lot, actor.get().name(), clock.instant());
        }
        return quantity;
    }

    private String quarantine(String warehouse) {
        stock.ensurePlace(warehouse, settings.quarantine());
        return settings.quarantine();
    }

    /** The lot that was sent, where it was only one. */
    private Optional<String> lot(OrderView sold, ReceivedItem item, @Nullable ProductView product) {
        if (product == null || !product.lotManaged()) {
            return Optional.empty();
        }
        var sent = returnable.lots(sold.number(), item.productNumber());
        return item.lotNumber() == null && sent.size() == 1
                ? Optional.of(sent.get(0))
                : Optional.ofNullable(item.lotNumber()).filter(sent::contains);
    }

    private static Optional<Violation> complaint(
            ReceivedItem item, @Nullable ProductView product, Optional<String> lot, String pointer) {
        if (product == null) {
            return Optional.of(new Violation(
                    pointer + "/productNumber",
                    "unknown",
                    "There is no such product",
                    Map.of("product", item.productNumber())));
        }
        if (!product.stocked()) {
            return Optional.of(new Violation(pointer + "/productNumber", "notStocked", "It is not kept in stock"));
        }
        return product.lotManaged() && lot.isEmpty()
                ? Optional.of(
                        new Violation(pointer + "/lotNumber", "notSent", "Which of the lots that were sent is it?"))
                : Optional.empty();
    }
}
