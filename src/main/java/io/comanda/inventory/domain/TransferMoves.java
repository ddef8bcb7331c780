package io.comanda.inventory.domain;

import io.comanda.inventory.MovementType;
import io.comanda.inventory.ReceivedTransfer;
import io.comanda.inventory.TransferView;
import io.comanda.inventory.TransferView.TransferLine;
import io.comanda.inventory.domain.Moves.Move;
import io.comanda.kernel.Quantity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which postings a transfer means: out of a place and into another, over the road when it leaves the warehouse. */
public record TransferMoves(TransferView transfer) {

    /** The warehouse and its only location that stand for the road. */
    public static final String TRANSIT = "TRANSIT";

    public boolean withinOneWarehouse() {
        return transfer.fromWarehouse().equals(transfer.toWarehouse());
    }

    public List<Move> departure() {
        return moves(line -> Stream.of(
                out(origin(line), line.quantity()),
                in(withinOneWarehouse() ? goal(line, null) : road(line), line.quantity())));
    }

    public List<Move> turnRound() {
        return moves(line -> Stream.of(out(road(line), line.quantity()), in(origin(line), line.quantity())));
    }

    /** What came in leaves the road and is put away, as far as it was sent. */
    public List<Move> arrival(TransferLine line, ReceivedTransfer part) {
        var came = part.received().min(line.quantity());
        return List.of(out(road(line), came), in(goal(line, part.location()), came));
    }

    /** What was lost vanishes from the road; what is too much was found where it was put. */
    public Move difference(TransferLine line, ReceivedTransfer part) {
        var difference = part.received().minus(line.quantity());
        var place = difference.isPositive() ? goal(line, part.location()) : road(line);
        return Move.of(MovementType.ADJUST, place, difference);
    }

    public Stream<Place> places(TransferLine line, ReceivedTransfer part) {
        return Stream.of(road(line), goal(line, part.location()));
    }

    private List<Move> moves(Function<TransferLine, Stream<Move>> postings) {
        return transfer.lines().stream().flatMap(postings).toList();
    }

    private static Move out(Place place, Quantity quantity) {
        return Move.of(MovementType.TRANSFER_OUT, place, Quantity.ZERO.minus(quantity));
    }

    private static Move in(Place place, Quantity quantity) {
        return Move.of(MovementType.TRANSFER_IN, place, quantity);
    }

    private Place origin(TransferLine line) {
        return new Place(line.productNumber(), transfer.fromWarehouse(), line.fromLocation(), line.lotNumber());
    }

    private Place goal(TransferLine line, @Nullable String location) {
        return new Place(
                line.productNumber(),
                transfer.toWarehouse(),
                location == null ? line.toLocation() : location,
                line.lotNumber());
    }

    private static Place road(TransferLine line) {
        return new Place(line.productNumber(), TRANSIT, TRANSIT, line.lotNumber());
    }
}
