package io.comanda.access.domain;

import io.comanda.access.TokenView;
import io.comanda.platform.actor.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of tokens. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TokenRows {

    private static final Duration USED_EVERY = Duration.ofMinutes(5);
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    TokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The new id; empty when there is no such account. */
    public Optional<Long> insert(
            String username, String name, String hash, Instant now, String createdBy, Instant expiresAt) {
        return jdbc.sql(
                        """
                        insert into access_token (account_id, name, secret_hash, created_at, created_by, expires_at)
                        select id, ?, ?, ?, ?, ? from access_account where username = ? returning id""")
                .params(name, hash, Timestamp.from(now), createdBy, Timestamp.from(expiresAt), username)
                .query(Long.class)
                .optional();
    }

    /** The token's name; empty when the account has no such token that still works. */
    public Optional<String> revoke(String username, long id, Instant now) {
        return jdbc.sql(
                        """
                        update access_token set revoked_at = ? where id = ? and revoked_at is null
                        and account_id = (select id from access_account where username = ?) returning name""")
                .params(Timestamp.from(now), id, username)
                .query(String.class)
                .optional();
    }

    /** The newest first. */
    public List<TokenView> of(String username) {
        return jdbc.sql(
                        """
                        select t.* from access_token t join access_account a on a.id = t.account_id
                        where a.username = ? order by t.id desc limit ?""")
                .params(username, SHOWN)
                .query((row, n) -> view(row))
                .list();
    }

    public Optional<Actor> find(String hash, Instant now) {
        var found = jdbc.sql(
                        "select " + Callers.COLUMNS
                                + """
                        , t.last_used_at from access_token t join access_account a on a.id = t.account_id
                        where t.secret_hash = ? and a.active and t.revoked_at is null and t.expires_at > ?""")
                .params(hash, Timestamp.from(now))
                .query((row, n) -> new Used(Callers.read(row), instant(row, "last_used_at")))
                .optional();
        found.filter(used -> used.at() == null || used.at().isBefore(now.minus(USED_EVERY)))
                .ifPresent(used -> touch(hash, now));
        return found.map(Used::actor);
    }

    private void touch(String hash, Instant now) {
        jdbc.sql("update access_token set last_used_at = ? where secret_hash = ?")
                .params(Timestamp.from(now), hash)
                .update();
    }

    private static TokenView view(ResultSet row) throws SQLException {
        return new TokenView(
                row.getLong("id"),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"),
                row.getTimestamp("expires_at").toInstant(),
                instant(row, "revoked_at"),
                instant(row, "last_used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private record Used(Actor actor, @Nullable Instant at) {}
}
