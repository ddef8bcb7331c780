package io.comanda.inventory.domain;

import io.comanda.inventory.Hindrance;
import io.comanda.inventory.KnownLot;
import io.comanda.inventory.MovementType;
import io.comanda.inventory.PlaceContent;
import io.comanda.inventory.domain.Moves.Move;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was booked as opening stock, and what stands against taking it back. */
@Component
public class OpeningBookings {

    /** In the ledger, the type of reference of opening stock, and of its end. */
    public static final String BOOKED = "opening";

    public static final String UNDONE = "opening-undo";

    private static final String HINDRANCES = Sql.read("opening-hindrances.sql");

    private final JdbcClient jdbc;

    OpeningBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The moves that take all of it back. */
    public List<Move> moves(String reference) {
        return jdbc.sql(
                        """
                        select product_number, warehouse_code, location_code, lot_number, -quantity as quantity
                        from inventory_movement where reference_type = 'opening' and reference_number = ?""")
                .param(reference)
                .query((row, n) -> Move.of(
                        MovementType.ADJUST,
                        new Place(
                                row.getString("product_number"),
                                row.getString("warehouse_code"),
                                row.getString("location_code"),
                                row.getString("lot_number")),
                        Rows.quantity(row, "quantity")))
                .list();
    }

    /** Places that hold less free stock than was brought there. */
    public List<Hindrance> hindrances(String reference) {
        return jdbc.sql(HINDRANCES)
                .param("reference", reference)
                .query((row, n) -> new Hindrance(
                        row.getString("product_number"),
                        row.getString("location_code"),
                        row.getString("lot_number"),
                        Rows.quantity(row, "booked"),
                        Rows.quantity(row, "free").max(Quantity.ZERO),
                        List.of((String[]) row.getArray("orders").getArray())))
                .list();
    }

    public List<PlaceContent> contents(String warehouseCode, Collection<String> productNumbers) {
        return jdbc.sql(
                        """
                        select product_number, location_code, lot_number, on_hand from inventory_quant
                        where warehouse_code = ? and product_number = any (?) and on_hand > 0""")
                .params(warehouseCode, productNumbers.toArray(String[]::new))
                .query((row, n) -> new PlaceContent(
                        row.getString("product_number"),
                        row.getString("location_code"),
                        row.getString("lot_number"),
                        Rows.quantity(row, "on_hand")))
                .list();
    }

    public List<KnownLot> lots(Collection<String> productNumbers) {
        return jdbc.sql("select product_number, lot_number, expiry from inventory_lot where product_number = any (?)")
                .param(productNumbers.toArray(String[]::new))
                .query((row, n) -> new KnownLot(
                        row.getString("product_number"),
                        row.getString("lot_number"),
                        row.getObject("expiry", LocalDate.class)))
                .list();
    }
}
