package io.comanda;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/** One real PostgreSQL for all tests of a JVM, with an empty database for each application context. */
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicBoolean OUTLIVES_APPLICATIONS = new AtomicBoolean();

    private TestDatabase() {}

    /**
     * The URL of a new, empty database for an application. At the end the server stops after the applications, which would
     * wait for it in vain otherwise.
     */
    static String createForApplication() {
        if (OUTLIVES_APPLICATIONS.compareAndSet(false, true)) {
            SpringApplication.getShutdownHandlers().add(TestDatabase::stop);
        }
        return create();
    }

    /** The URL of a new, empty database. */
    public static String create() {
        var name = "test" + COUNT.incrementAndGet();
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
    }

    private static EmbeddedPostgres start() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!OUTLIVES_APPLICATIONS.get()) {
                stop();
            }
        }));
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("shared_buffers", "256MB")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop() {
        try {
            SERVER.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
