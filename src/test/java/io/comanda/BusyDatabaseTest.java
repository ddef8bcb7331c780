package io.comanda;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.comanda.access.Role;
import io.comanda.access.Tokens;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When all connections are taken, callers are asked to come later, wherever on its way their call got stuck. */
@ServerTest
@Isolated("takes all connections there are")
class BusyDatabaseTest {

    private static final long SHORT_MILLIS = 500;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private Users users;

    @Autowired
    private Tokens tokens;

    @Test
    void asksToComeLaterInsteadOfFailing() throws Exception {
        var name = Shop.own("busy");
        users.create(UserDraft.machine(name, "Web shop", Role.INTEGRATION));
        var api = new Api(port, tokens.issue(name, "test", Duration.ofHours(1)).secret());
        var pool = database.unwrap(HikariDataSource.class);
        var patience = pool.getConnectionTimeout();
        pool.setConnectionTimeout(SHORT_MILLIS);
        var taken = takeAll(pool);
        try {
            var answer = api.get("/api/orders");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("platform.Busy");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        } finally {
            for (var connection : taken) {
                connection.close();
            }
            pool.setConnectionTimeout(patience);
        }
        assertThat(api.get("/api/orders").statusCode()).isEqualTo(200);
    }

    /** Until there are none; some belong for good to who listens for news. */
    private static List<Connection> takeAll(HikariDataSource pool) throws SQLException {
        var taken = new ArrayList<Connection>();
        while (true) {
            try {
                taken.add(pool.getConnection());
            } catch (SQLTransientConnectionException none) {
                return taken;
            }
        }
    }
}
