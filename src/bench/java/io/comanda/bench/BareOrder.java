package io.comanda.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes orders by bare SQL over one connection: inserts by the pattern, and the changes that its rows go through. */
class BareOrder {

    private static final String ORDER_NUMBER = "select nextval('ordering_order_number')";
    private static final String SHIPMENT_NUMBER = "select nextval('fulfilment_shipment_number')";
    private static final String CREDIT = "update payment_credit_use set used = used + 1 where customer_number = ?";
    private static final String RESERVE = "update inventory_quant set reserved = reserved + 1 where id = ?";
    private static final String ISSUE =
            "update inventory_quant set reserved = reserved - 1, on_hand = on_hand - 1 where id = ?";
    private static final String CLOSE_RESERVATIONS =
            "update inventory_reservation set closed_at = now() where order_number = ?";
    private static final String DRAW =
            "update platform_series set last_number = last_number + 1 where name = ? returning last_number";
    private static final String SHIPMENT = "update fulfilment_shipment set version = version + 1 where id = ?";
    private static final String SHIPPED =
            "update ordering_order_line set shipped = quantity where order_id = ? and line_no = ?";
    private static final String INVOICED =
            "update ordering_order_line set invoiced = quantity where order_id = ? and line_no = ?";
    private static final String ORDER = "update ordering_order set version = version + 1 where id = ?";
    private static final String INVOICE = "update invoicing_invoice set document_id = 1 where order_number = ?";

    private final Connection connection;
    private final OrderRows rows;
    private final Stock stock;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private int statements;

    BareOrder(Connection connection, OrderRows rows, Stock stock) {
        this.connection = connection;
        this.rows = rows;
        this.stock = stock;
    }

    /** Writes one order and says how many statements that took, each of a batch counted. */
    int write(int serial) throws SQLException {
        statements = 0;
        var random = new Random(serial);
        var order = Footprint.fill(rows.orderNumber(), serial);
        var id = Footprint.fill(rows.id(), serial);
        capture(serial);
        supply(serial, order, id, random);
        invoice(serial, order, id);
        return statements;
    }

    private void capture(int serial) throws SQLException {
        draw(ORDER_NUMBER);
        insert(rows.captured(), serial);
        connection.commit();
    }

    private void supply(int serial, @Nullable String order, @Nullable String id, Random random) throws SQLException {
        draw(SHIPMENT_NUMBER);
        insert(rows.supplied(), serial);
        run(CREDIT, Stock.any(random, stock.customers()));
        var quants = stock.pick(random, rows.lines());
        for (var change : List.of(RESERVE, ISSUE)) {
            batch(change, quants.stream().map(quant -> List.of(quant)));
        }
        run(CLOSE_RESERVATIONS, order);
        run(SHIPMENT, id);
        batch(SHIPPED, lines(id));
        run(ORDER, id);
        draw(DRAW, Stock.any(random, stock.noteSeries()));
        connection.commit();
    }

    private void invoice(int serial, @Nullable String order, @Nullable String id) throws SQLException {
        insert(rows.invoiced(), serial);
        batch(INVOICED, lines(id));
        run(ORDER, id);
        run(INVOICE, order);
        draw(DRAW, stock.invoiceSeries());
        connection.commit();
    }

    private Stream<List<Object>> lines(@Nullable String id) {
        return Stream.iterate(1, n -> n + 1).limit(rows.lines()).map(line -> List.of(String.valueOf(id), line));
    }

    private void insert(List<Footprint> footprints, int serial) throws SQLException {
        for (var footprint : footprints) {
            batch(footprint.insert(), footprint.rows().stream().map(row -> row.stream()
                    .map(value -> Footprint.fill(value, serial))
                    .toList()));
        }
    }

    private void batch(String sql, Stream<? extends List<?>> rows) throws SQLException {
        var statement = statement(sql);
        for (var row : rows.toList()) {
            bind(statement, row.toArray());
            statement.addBatch();
            statements++;
        }
        statement.executeBatch();
    }

    private void run(String sql, @Nullable Object... values) throws SQLException {
        var statement = statement(sql);
        bind(statement, values);
        statement.executeUpdate();
        statements++;
    }

    private void draw(String sql, @Nullable Object... values) throws SQLException {
        var statement = statement(sql);
        bind(statement, values);
        statement.executeQuery().close();
        statements++;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i] == null ? null : values[i].toString());
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }
}
