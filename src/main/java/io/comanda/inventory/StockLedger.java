package io.comanda.inventory;

import io.comanda.inventory.domain.Moves;
import io.comanda.inventory.domain.Moves.Move;
import io.comanda.inventory.domain.Moves.Reference;
import io.comanda.inventory.domain.OpeningBookings;
import io.comanda.inventory.domain.Place;
import io.comanda.inventory.domain.StockLists;
import io.comanda.inventory.domain.TransferMoves;
import io.comanda.kernel.Quantity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger is never altered; what was booked wrongly is taken back by its opposite. */
@Component
@Transactional
public class StockLedger {

    private static final Set<MovementType> REVERSIBLE =
            EnumSet.of(MovementType.PURCHASE_RECEIPT, MovementType.ADJUST, MovementType.COUNT, MovementType.BLOCK);

    private final StockLists lists;
    private final Moves moves;
    private final ApplicationEventPublisher events;

    StockLedger(StockLists lists, Moves moves, ApplicationEventPublisher events) {
        this.lists = lists;
        this.moves = moves;
        this.events = events;
    }

    /** Books the opposite of a movement, once, as far as what it brought is still free. */
    public MovementView reverse(long movementId, String reason) {
        var movement = lists.movement(movementId).orElseThrow(() -> new MovementUnknown(movementId));
        var key = String.valueOf(movementId);
        var place = new Place(
                movement.productNumber(), movement.warehouseCode(), movement.locationCode(), movement.lotNumber());
        moves.lock(List.of(place));
        if (!isReversible(movement) || lists.isReversed(key)) {
            throw new NotReversible(movementId);
        }
        moves.book(
                List.of(new Move(
                        movement.type(),
                        place,
                        Quantity.ZERO.minus(movement.quantity()),
                        Quantity.ZERO.minus(movement.blocked()))),
                new Reference("reversal", key, reason));
        events.publishEvent(new StockArrived(Set.of(movement.productNumber()), movement.warehouseCode()));
        return movement;
    }

    private static boolean isReversible(MovementView movement) {
        return REVERSIBLE.contains(movement.type())
                && !Set.of("reversal", "transfer", "order", OpeningBookings.BOOKED, OpeningBookings.UNDONE)
                        .contains(movement.referenceType())
                && !movement.warehouseCode().equals(TransferMoves.TRANSIT);
    }
}
