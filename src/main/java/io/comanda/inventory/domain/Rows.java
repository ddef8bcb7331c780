package io.comanda.inventory.domain;

import io.comanda.inventory.Reservation;
import io.comanda.kernel.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what several statements return alike. */
final class Rows {

    private Rows() {}

    static Reservation.Item item(ResultSet row) throws SQLException {
        return new Reservation.Item(
                row.getLong("id"),
                row.getInt("line_no"),
                row.getString("product_number"),
                row.getString("warehouse_code"),
                row.getString("location_code"),
                row.getInt("walk_sequence"),
                row.getString("lot_number"),
                row.getObject("expiry", LocalDate.class),
                quantity(row, "quantity"));
    }

    static Quantity quantity(ResultSet row, String column) throws SQLException {
        return Quantity.of(row.getBigDecimal(column));
    }

    static @Nullable Quantity quantityOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : Quantity.of(value);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
