package io.comanda.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The PostgreSQL that starts with the application.
 *
 * @param enabled off where a database of its own is configured
 * @param folder holds the data between starts
 * @param port 0 takes a free one
 */
@ConfigurationProperties("comanda.embedded-database")
record EmbeddedDatabaseProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("data/postgresql") Path folder,
        @DefaultValue("0") int port) {}
