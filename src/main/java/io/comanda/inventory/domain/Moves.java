package io.comanda.inventory.domain;

import io.comanda.inventory.MovementType;
import io.comanda.inventory.StockTooLow;
import io.comanda.kernel.Quantity;
import io.comanda.platform.actor.CurrentActor;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Books changes of several places together: all of them, or none with the first place that holds too little. */
@Component
public class Moves {

    private static final String ENSURE = Sql.read("ensure.sql");
    private static final String MOVE = Sql.read("move.sql");

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Now now;

    Moves(JdbcClient jdbc, CurrentActor actor, Now now) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.now = now;
    }

    /**
     * A change of one place.
     *
     * @param quantity signed change of what is on hand
     * @param blocked signed change of what is blocked
     */
    public record Move(MovementType type, Place place, Quantity quantity, Quantity blocked) {

        public static Move of(MovementType type, Place place, Quantity quantity) {
            return new Move(type, place, quantity, Quantity.ZERO);
        }
    }

    /** What the ledger says about all moves of one booking. */
    public record Reference(String type, String number, String reason) {}

    /** Locks places, the new ones too, in the one order in which everybody locks. */
    public void lock(List<Place> places) {
        columns(jdbc.sql(ENSURE), places).update();
    }

    /** Locks and books. */
    public void book(List<Move> all, Reference reference) {
        var moves = all.stream()
                .filter(move -> !move.quantity().isZero() || !move.blocked().isZero())
                .toList();
        if (moves.isEmpty()) {
            return;
        }
        var places = moves.stream().map(Move::place).toList();
        lock(places);
        columns(jdbc.sql(MOVE), places)
                .param("quantities", column(moves, Move::quantity))
                .param("blocked", column(moves, Move::blocked))
                .param("types", column(moves, Move::type))
                .param("reason", reference.reason())
                .param("referenceType", reference.type())
                .param("reference", reference.number())
                .param("now", now.moment())
                .param("actor", actor.get().name())
                .query((row, n) -> new StockTooLow(row.getString("product_number"), row.getString("location_code")))
                .stream()
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static StatementSpec columns(StatementSpec statement, List<Place> places) {
        return statement
                .param("productNumbers", column(places, Place::productNumber))
                .param("warehouseCodes", column(places, Place::warehouseCode))
                .param("locationCodes", column(places, Place::locationCode))
                .param("lotNumbers", column(places, Place::lotNumber));
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(value).map(v -> Objects.toString(v, null)).toArray(String[]::new);
    }
}
