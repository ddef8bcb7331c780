package io.comanda.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL out of a jar, with its data in a folder that survives a restart and every commit on disk. */
class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final EmbeddedPostgres postgres;

    EmbeddedDatabase(EmbeddedDatabaseProperties properties) {
        this.postgres = start(properties);
        requireDurableCommits();
    }

    String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private static EmbeddedPostgres start(EmbeddedDatabaseProperties properties) {
        try {
            var folder = properties.folder().toAbsolutePath();
            Files.createDirectories(folder.getParent());
            OrphanedServer.stop(folder);
            log.info("Starting PostgreSQL with its data in {}", folder);
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setPort(properties.port())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "256MB")
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new EmbeddedDatabaseUnavailable(properties.folder(), e);
        }
    }

    /** The jar's launcher turns both off unless told otherwise; an order that was accepted must survive a power cut. */
    private void requireDurableCommits() {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var result = connection
                        .createStatement()
                        .executeQuery("select current_setting('fsync') = 'on'"
                                + " and current_setting('synchronous_commit') = 'on'")) {
            if (!result.next() || !result.getBoolean(1)) {
                throw new IllegalStateException("PostgreSQL runs without durable commits");
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
