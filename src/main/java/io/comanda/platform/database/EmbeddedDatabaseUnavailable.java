package io.comanda.platform.database;

import java.nio.file.Path;

/** The embedded PostgreSQL cannot start; the analysis says what to do about it. */
class EmbeddedDatabaseUnavailable extends RuntimeException {

    EmbeddedDatabaseUnavailable(Path folder, Exception cause) {
        super("PostgreSQL could not start on " + folder.toAbsolutePath(), cause);
    }
}
