package io.comanda.platform.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the database said, however the failure was wrapped on its way to us. */
public final class SqlStates {

    private static final String ROLLED_BACK = "40";

    private SqlStates() {}

    /** The SQLSTATE; empty when it was not the database that failed. */
    public static String of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    /** Undone because of what others did at the same moment, for instance a deadlock: the same again may well succeed. */
    public static boolean isCollision(Throwable failure) {
        return of(failure).startsWith(ROLLED_BACK);
    }
}
