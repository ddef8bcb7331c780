package io.comanda.access.domain;

import io.comanda.access.AccessProperties;
import io.comanda.platform.actor.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Logins that last a while. They live in the database, so every node knows them and ending one ends it everywhere at
 * once; roles are read afresh with each request.
 */
@Component
@Transactional
public class Sessions {

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AccessProperties properties;

    Sessions(JdbcClient jdbc, Clock clock, AccessProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** A new session each time: what the browser sent before the login is worth nothing. */
    public OpenSession open(Actor actor) {
        var now = clock.instant();
        var session = new OpenSession(actor, Secrets.next(), now.plus(properties.sessionLife()));
        jdbc.sql("delete from access_session where expires_at < ?")
                .param(Timestamp.from(now))
                .update();
        jdbc.sql(
                        """
                        insert into access_session (secret_hash, account_id, created_at, last_seen_at, expires_at)
                        select ?, id, ?, ?, ? from access_account where username = ? and active""")
                .params(
                        Secrets.hash(session.secret()),
                        Timestamp.from(now),
                        Timestamp.from(now),
                        Timestamp.from(session.expiresAt()),
                        actor.name())
                .update();
        return session;
    }

    /** Who opened it, unless it has ended or the account was deactivated. */
    public Optional<Actor> find(String secret) {
        var now = clock.instant();
        var hash = Secrets.hash(secret);
        var found = jdbc.sql(
                        "select " + Callers.COLUMNS
                                + """
                        , s.last_seen_at from access_session s join access_account a on a.id = s.account_id
                        where s.secret_hash = ? and a.active and s.expires_at > ? and s.last_seen_at > ?""")
                .params(hash, Timestamp.from(now), Timestamp.from(now.minus(properties.sessionIdle())))
                .query((row, n) -> seen(row))
                .optional();
        found.filter(seen -> seen.at().isBefore(now.minus(SEEN_EVERY))).ifPresent(seen -> touch(hash, now));
        return found.map(Seen::actor);
    }

    public void close(String secret) {
        jdbc.sql("delete from access_session where secret_hash = ?")
                .param(Secrets.hash(secret))
                .update();
    }

    public void closeAll(String username) {
        jdbc.sql(
                        """
                        delete from access_session
                        where account_id = (select id from access_account where username = ?)""")
                .param(username)
                .update();
    }

    private void touch(String hash, Instant now) {
        jdbc.sql("update access_session set last_seen_at = ? where secret_hash = ?")
                .params(Timestamp.from(now), hash)
                .update();
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(Callers.read(row), row.getTimestamp("last_seen_at").toInstant());
    }

    private record Seen(Actor actor, Instant at) {}
}
