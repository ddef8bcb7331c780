package io.comanda.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database could do if nobody asked it for more than to keep an order: the rows that the product's modules write,
 * into tables of the same columns, checks and indexes, by prepared statements and batches, in the product's transactions.
 * No rules, no reading, no engine; also no triggers and foreign keys, which speaks for bare SQL.
 */
class BareSql {

    static final int COMMITS = 3;

    private final JdbcConnectionDetails database;
    private final OrderRows rows;
    private final Stock stock;
    private final AtomicInteger serial = new AtomicInteger();
    private volatile int statements;

    private BareSql(JdbcConnectionDetails database, OrderRows rows, Stock stock) {
        this.database = database;
        this.rows = rows;
        this.stock = stock;
    }

    /** Makes the tables, and takes this order of the product's as the pattern. */
    static BareSql like(String order, JdbcClient jdbc, JdbcConnectionDetails database) {
        var rows = OrderRows.of(jdbc, order);
        jdbc.sql("create schema bare").update();
        rows.tables().forEach(table -> copy(jdbc, table));
        for (var table : Stock.TABLES) {
            copy(jdbc, table);
            jdbc.sql("insert into bare.%1$s overriding system value select * from public.%1$s".formatted(table))
                    .update();
        }
        jdbc.sql("analyze").update();
        return new BareSql(database, rows, Stock.read(jdbc));
    }

    Run write(int orders, int threads) {
        var begin = System.nanoTime();
        Workers.run(orders, threads, worker -> {
            var writer = new BareOrder(connect(), rows, stock);
            return () -> statements = writer.write(serial.incrementAndGet());
        });
        return Run.of(orders, Duration.ofNanos(System.nanoTime() - begin), LongStream.empty());
    }

    /** Of one order, each of a batch counted. */
    int statements() {
        return statements;
    }

    private static void copy(JdbcClient jdbc, String table) {
        jdbc.sql("create table bare.%1$s (like public.%1$s including all)".formatted(table))
                .update();
    }

    private Connection connect() {
        try {
            var connection = DriverManager.getConnection(
                    database.getJdbcUrl() + "&currentSchema=bare,public&stringtype=unspecified",
                    database.getUsername(),
                    database.getPassword());
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
