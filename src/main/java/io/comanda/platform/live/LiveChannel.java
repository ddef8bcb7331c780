package io.comanda.platform.live;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * This node's ear at the database: one connection that hears what any node announces. When it breaks, what was missed is
 * unknown, so that after the next connection every screen is told to read anew.
 */
@Component
class LiveChannel implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveChannel.class);
    private static final int WAIT_MILLIS = 500;
    private static final int PAUSE_MILLIS = 2000;

    private final DataSource dataSource;
    private final JsonMapper json;
    private final Screens screens;
    private volatile @Nullable Thread listener;

    LiveChannel(DataSource dataSource, JsonMapper json, Screens screens) {
        this.dataSource = dataSource;
        this.json = json;
        this.screens = screens;
    }

    @Override
    public void start() {
        var thread = new Thread(this::run, "live");
        thread.setDaemon(true);
        listener = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var thread = listener;
        listener = null;
        if (thread != null) {
            join(thread);
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private void run() {
        for (var first = true; listener == Thread.currentThread(); first = false) {
            try {
                listen(first);
            } catch (SQLException | RuntimeException e) {
                if (listener != null) {
                    log.warn("The line for live events broke and is set up again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(boolean first) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + Live.CHANNEL);
            }
            if (!first) {
                screens.tell(LiveEvent.reload());
            }
            var postgres = connection.unwrap(PGConnection.class);
            while (listener == Thread.currentThread()) {
                for (var heard : postgres.getNotifications(WAIT_MILLIS)) {
                    screens.tell(json.readValue(heard.getParameter(), LiveEvent.class));
                }
            }
            try (var statement = connection.createStatement()) {
                statement.execute("unlisten *");
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(2L * WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
