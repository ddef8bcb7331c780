package io.comanda.inventory;

import io.comanda.inventory.domain.Moves;
import io.comanda.inventory.domain.Moves.Move;
import io.comanda.inventory.domain.Moves.Reference;
import io.comanda.inventory.domain.Place;
import io.comanda.inventory.domain.Warehouses;
import io.comanda.kernel.Quantity;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goods that customers give back. They come in out of sale, whatever they look like, and leave that state only by what an
 * inspection says. Each booking bears the number of the return.
 */
@Component
@Transactional
public class ReturnedGoods {

    private static final String REFERENCE = "return";
    private static final String ZONE = "RETURNS";

    private final Warehouses warehouses;
    private final Moves moves;
    private final ApplicationEventPublisher events;

    ReturnedGoods(Warehouses warehouses, Moves moves, ApplicationEventPublisher events) {
        this.warehouses = warehouses;
        this.moves = moves;
        this.events = events;
    }

    /** Makes the place where returned goods wait, where there is none of this code yet. */
    public void ensurePlace(String warehouseCode, String locationCode) {
        var place = new LocationView(warehouseCode, locationCode, ZONE, Integer.MAX_VALUE);
        if (!warehouses.unknown(List.of(place)).isEmpty()) {
            warehouses.saveLocations(List.of(place));
        }
    }

    /** In the house, out of sale. */
    public void takeIn(ReturnedItem item, String returnNumber) {
        warehouses.requireLocation(item.warehouseCode(), item.locationCode());
        book(returnNumber, "returned", move(MovementType.CUSTOMER_RETURN, item, item.quantity(), item.quantity()));
    }

    /** For sale again, in this place. */
    public void putOnSale(ReturnedItem item, String locationCode, String returnNumber) {
        if (item.locationCode().equals(locationCode)) {
            book(returnNumber, "as new", move(MovementType.BLOCK, item, Quantity.ZERO, negative(item.quantity())));
        } else {
            var goal = place(item.productNumber(), item, locationCode);
            book(
                    returnNumber,
                    "as new",
                    taken(MovementType.TRANSFER_OUT, item),
                    new Move(MovementType.TRANSFER_IN, goal, item.quantity(), Quantity.ZERO));
        }
        announce(item.productNumber(), item.warehouseCode());
    }

    /** For sale as another product, such as the same with a scratch; that product has no lots. */
    public void putOnSaleAs(ReturnedItem item, String productNumber, String locationCode, String returnNumber) {
        warehouses.requireLocation(item.warehouseCode(), locationCode);
        book(
                returnNumber,
                "second choice",
                taken(MovementType.ADJUST, item),
                new Move(
                        MovementType.ADJUST,
                        new Place(productNumber, item.warehouseCode(), locationCode, null),
                        item.quantity(),
                        Quantity.ZERO));
        announce(productNumber, item.warehouseCode());
    }

    /** Out of sale still, in this place. */
    public void keepApart(ReturnedItem item, String locationCode, String reason, String returnNumber) {
        if (!item.locationCode().equals(locationCode)) {
            var goal = place(item.productNumber(), item, locationCode);
            book(
                    returnNumber,
                    reason,
                    taken(MovementType.TRANSFER_OUT, item),
                    new Move(MovementType.TRANSFER_IN, goal, item.quantity(), item.quantity()));
        }
    }

    /** Worth nothing any more. */
    public void scrap(ReturnedItem item, String reason, String returnNumber) {
        book(returnNumber, reason, taken(MovementType.ADJUST, item));
    }

    /** The customer gets it back: as if it had never come in. */
    public void giveBack(ReturnedItem item, String returnNumber) {
        book(returnNumber, "back to the customer", taken(MovementType.CUSTOMER_RETURN, item));
    }

    private void book(String returnNumber, String reason, Move... all) {
        moves.book(List.of(all), new Reference(REFERENCE, returnNumber, reason));
    }

    private void announce(String productNumber, String warehouseCode) {
        events.publishEvent(new StockArrived(Set.of(productNumber), warehouseCode));
    }

    private Place place(String productNumber, ReturnedItem item, String locationCode) {
        warehouses.requireLocation(item.warehouseCode(), locationCode);
        return new Place(productNumber, item.warehouseCode(), locationCode, item.lotNumber());
    }

    private static Move taken(MovementType type, ReturnedItem item) {
        return move(type, item, negative(item.quantity()), negative(item.quantity()));
    }

    private static Move move(MovementType type, ReturnedItem item, Quantity quantity, Quantity blocked) {
        var place = new Place(item.productNumber(), item.warehouseCode(), item.locationCode(), item.lotNumber());
        return new Move(type, place, quantity, blocked);
    }

    private static Quantity negative(Quantity quantity) {
        return Quantity.ZERO.minus(quantity);
    }
}
