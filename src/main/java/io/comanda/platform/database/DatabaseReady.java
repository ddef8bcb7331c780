package io.comanda.platform.database;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.stereotype.Component;

/** Depend on it to be made after the schema is up to date. */
@Component
public class DatabaseReady {

    DatabaseReady(FlywayMigrationInitializer migrations) {}
}
