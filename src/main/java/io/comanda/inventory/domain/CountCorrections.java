package io.comanda.inventory.domain;

import io.comanda.inventory.CountLine;
import io.comanda.inventory.MovementType;
import io.comanda.inventory.domain.Moves.Move;
import io.comanda.inventory.domain.Moves.Reference;
import io.comanda.kernel.Quantity;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the books say what was counted. A shortage takes first from what is blocked in the place, such as goods a picker
 * did not find, and never from what is reserved.
 */
@Component
public class CountCorrections {

    private final Moves moves;
    private final JdbcClient jdbc;

    CountCorrections(Moves moves, JdbcClient jdbc) {
        this.moves = moves;
        this.jdbc = jdbc;
    }

    /** Blocks what the sheet froze. */
    public void freeze(String number, List<CountLine> lines) {
        block(number, lines, 1);
    }

    /** Gives back what the sheet froze. */
    public void thaw(String number, List<CountLine> lines) {
        block(number, lines, -1);
    }

    /** False, and nothing is booked, when less was counted somewhere than is reserved there. */
    public boolean book(String number, List<CountLine> lines) {
        moves.lock(lines.stream().map(CountCorrections::place).toList());
        var corrections = lines.stream().map(this::correction).toList();
        if (corrections.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        moves.book(
                corrections.stream().flatMap(Optional::stream).toList(), new Reference("count", number, "Stock count"));
        return true;
    }

    private void block(String number, List<CountLine> lines, int sign) {
        moves.book(
                lines.stream()
                        .map(line ->
                                new Move(MovementType.BLOCK, place(line), Quantity.ZERO, times(line.frozen(), sign)))
                        .toList(),
                new Reference("count", number, "Stock count"));
    }

    private Optional<Move> correction(CountLine line) {
        return jdbc.sql(
                        """
                        select on_hand, blocked, reserved from inventory_quant
                        where product_number = ? and warehouse_code = ? and location_code = ?
                          and lot_number is not distinct from ?""")
                .param(line.productNumber())
                .param(line.warehouseCode())
                .param(line.locationCode())
                .param(line.lotNumber())
                .query((row, n) -> correction(
                        line,
                        Rows.quantity(row, "on_hand"),
                        Rows.quantity(row, "blocked"),
                        Rows.quantity(row, "reserved")))
                .single();
    }

    private static Optional<Move> correction(CountLine line, Quantity onHand, Quantity blocked, Quantity reserved) {
        var afterwards = onHand.plus(line.difference());
        var stillBlocked = blocked.minus(line.frozen()).min(afterwards.minus(reserved));
        return stillBlocked.compareTo(Quantity.ZERO) < 0
                ? Optional.empty()
                : Optional.of(
                        new Move(MovementType.COUNT, place(line), line.difference(), stillBlocked.minus(blocked)));
    }

    private static Place place(CountLine line) {
        return new Place(line.productNumber(), line.warehouseCode(), line.locationCode(), line.lotNumber());
    }

    private static Quantity times(Quantity quantity, int sign) {
        return sign > 0 ? quantity : Quantity.ZERO.minus(quantity);
    }
}
