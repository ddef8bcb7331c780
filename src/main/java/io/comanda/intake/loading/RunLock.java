package io.comanda.intake.loading;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time work on an import or a release. The lock belongs to a connection to the database: when the node dies it is
 * free at once, and another may go on.
 */
@Component
class RunLock {

    private static final Logger log = LoggerFactory.getLogger(RunLock.class);

    private final DataSource dataSource;

    /** What may be worked on; their numbers are counted apart. */
    enum Kind {
        IMPORT(0x1a7a4e),
        RELEASE(0x1a7a4f);

        private final int key;

        Kind(int key) {
            this.key = key;
        }
    }

    RunLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** False, without doing the work, where somebody else is at it. */
    boolean with(Kind kind, long run, Runnable work) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            if (!ask(connection, "pg_try_advisory_lock", kind, run)) {
                return false;
            }
            try {
                work.run();
            } finally {
                ask(connection, "pg_advisory_unlock", kind, run);
            }
            return true;
        } catch (SQLException e) {
            log.warn("The lock of {} {} is lost", kind, run, e);
            return false;
        }
    }

    private static boolean ask(Connection connection, String function, Kind kind, long run) throws SQLException {
        try (var statement = connection.prepareStatement("select " + function + "(?, ?)")) {
            statement.setInt(1, kind.key);
            statement.setInt(2, (int) run);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
