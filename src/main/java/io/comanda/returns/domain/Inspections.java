package io.comanda.returns.domain;

import io.comanda.catalog.Catalog;
import io.comanda.inventory.ReturnedGoods;
import io.comanda.inventory.ReturnedItem;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.returns.Disposition;
import io.comanda.returns.InspectGoods;
import io.comanda.returns.ReturnRefused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books goods to where they belong, as somebody who looked at them says. */
@Component
public class Inspections {

    private final Catalog catalog;
    private final StockKeeping places;
    private final ReturnedGoods stock;
    private final CurrentActor actor;
    private final Clock clock;

    Inspections(Catalog catalog, StockKeeping places, ReturnedGoods stock, CurrentActor actor, Clock clock) {
        this.catalog = catalog;
        this.places = places;
        this.stock = stock;
        this.actor = actor;
        this.clock = clock;
    }

    public void inspect(ReturnOrder order, List<InspectGoods> verdicts) {
        var wrong = new ArrayList<Violation>();
        for (var i = 0; i < verdicts.size(); i++) {
            var verdict = verdicts.get(i);
            var pointer = "/items/" + i + "/disposition";
            complaint(order.receipt(verdict.receipt()), verdict, "/items/" + i)
                    .or(() -> staysHere(order, verdict, pointer))
                    .ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw new ReturnRefused(order.number(), wrong);
        }
        verdicts.forEach(
                verdict -> order.receipt(verdict.receipt()).ifPresent(receipt -> book(order, receipt, verdict)));
        order.inspected();
    }

    /** The same for all that nobody has looked at one by one; what was stopped is for sale rather than back on its way. */
    public void inspectRest(ReturnOrder order, Disposition said, @Nullable String remark) {
        var stays = order.stoppedShipment().isPresent() && said == Disposition.BACK_TO_CUSTOMER;
        var disposition = stays ? Disposition.RESELL : said;
        order.lines().stream()
                .flatMap(line -> line.receipts().stream())
                .filter(receipt -> receipt.open().isPositive())
                .map(receipt -> new InspectGoods(receipt.id(), receipt.open(), disposition, null, null, remark))
                .toList()
                .forEach(verdict ->
                        order.receipt(verdict.receipt()).ifPresent(receipt -> book(order, receipt, verdict)));
        order.inspected();
    }

    private Optional<Violation> complaint(Optional<ReturnReceipt> receipt, InspectGoods verdict, String pointer) {
        if (receipt.isEmpty()) {
            return Optional.of(new Violation(pointer + "/receipt", "unknown", "No such part came in"));
        }
        var left = receipt.get().open();
        if (verdict.quantity().compareTo(left) > 0) {
            return Optional.of(
                    new Violation(pointer + "/quantity", "tooMuch", "Only " + left + " is left", Map.of("left", left)));
        }
        var asProduct = verdict.asProduct();
        if (asProduct == null) {
            return Optional.empty();
        }
        var product = catalog.products(List.of(asProduct)).get(asProduct);
        return product == null || !product.stocked() || product.lotManaged()
                ? Optional.of(
                        new Violation(pointer + "/asProduct", "unfit", "No product without lots that is kept in stock"))
                : Optional.empty();
    }

    /** What was stopped goes to the customer by another order or not at all. */
    private static Optional<Violation> staysHere(ReturnOrder order, InspectGoods verdict, String pointer) {
        return order.stoppedShipment().isPresent() && verdict.disposition() == Disposition.BACK_TO_CUSTOMER
                ? Optional.of(new Violation(pointer, "stopped", "It was stopped and does not go to the customer"))
                : Optional.empty();
    }

    private void book(ReturnOrder order, ReturnReceipt receipt, InspectGoods verdict) {
        var line = receipt.line();
        var item = new ReturnedItem(
                line.productNumber(),
                order.warehouseCode(),
                receipt.locationCode(),
                receipt.lotNumber(),
                verdict.quantity());
        receipt.inspect(verdict, move(order, item, verdict), actor.get().name(), clock.instant());
    }

    /** Returns where the goods lie now; nothing when they have left the house. */
    private @Nullable String move(ReturnOrder order, ReturnedItem item, InspectGoods verdict) {
        var number = order.number();
        var reason = Optional.ofNullable(verdict.remark())
                .filter(remark -> !remark.isBlank())
                .orElse(verdict.disposition().name());
        return switch (verdict.disposition()) {
            case RESELL -> {
                var place = goal(item, verdict, item.productNumber());
                stock.putOnSale(item, place, number);
                yield place;
            }
            case SECOND_CHOICE -> secondChoice(item, verdict, reason, number);
            case REPAIR -> keptApart(item, verdict, reason, number);
            case SCRAP -> {
                stock.scrap(item, reason, number);
                yield null;
            }
            case BACK_TO_CUSTOMER -> {
                stock.giveBack(item, number);
                yield null;
            }
        };
    }

    private String secondChoice(ReturnedItem item, InspectGoods verdict, String reason, String number) {
        var asProduct = verdict.asProduct();
        if (asProduct == null) {
            return keptApart(item, verdict, reason, number);
        }
        var place = goal(item, verdict, asProduct);
        stock.putOnSaleAs(item, asProduct, place, number);
        return place;
    }

    private String keptApart(ReturnedItem item, InspectGoods verdict, String reason, String number) {
        var place = Optional.ofNullable(verdict.locationCode()).orElse(item.locationCode());
        stock.keepApart(item, place, reason, number);
        return place;
    }

    /** Where somebody wants it; else where most of it lies; else where it is. */
    private String goal(ReturnedItem item, InspectGoods verdict, String product) {
        return Optional.ofNullable(verdict.locationCode())
                .or(() -> Optional.ofNullable(places.usualPlaces(item.warehouseCode(), List.of(product))
                        .get(product)))
                .orElse(item.locationCode());
    }
}
