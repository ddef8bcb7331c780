package io.comanda.access.domain;

import io.comanda.access.LoginThrottled;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. Every attempt is counted before the password is looked at, so that many at the same moment count
 * too; after the free ones each next attempt must wait twice as long, up to a limit. Nothing is ever locked for good:
 * a quarter of an hour without attempts forgets them.
 */
@Component
@Transactional
public class LoginThrottle {

    private static final Duration FORGET = Duration.ofMinutes(15);
    private static final String ATTEMPT =
            """
            insert into access_login_throttle as t (subject, failures, last_at, allowed_at)
            values (:subject, 1, :now, :now)
            on conflict (subject) do update set
                failures = case when t.last_at < :forgotten then 1 else t.failures + 1 end,
                last_at = excluded.last_at,
                allowed_at = excluded.last_at + make_interval(secs => case
                    when t.last_at < :forgotten or t.failures + 1 < :free then 0
                    else least(:longest, power(2, least(t.failures + 1 - :free, 20))) end)
            where t.allowed_at <= excluded.last_at""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts an attempt, or refuses it when the wait for it is not over. */
    public void attempt(String username, String address) {
        var now = clock.instant();
        for (var limit : limits(username, address)) {
            if (!count(limit, now)) {
                throw new LoginThrottled(wait(limit, now));
            }
        }
    }

    /** Takes the attempt back; a correct password also forgets the failures of this account from this address. */
    public void succeeded(String username, String address) {
        var limits = limits(username, address);
        jdbc.sql("delete from access_login_throttle where subject = ? or last_at < ?")
                .params(limits.get(0).subject(), Timestamp.from(clock.instant().minus(FORGET)))
                .update();
        jdbc.sql("update access_login_throttle set failures = failures - 1 where subject in (?, ?) and failures > 0")
                .params(limits.get(1).subject(), limits.get(2).subject())
                .update();
    }

    private boolean count(Limit limit, Instant now) {
        return jdbc.sql(ATTEMPT)
                        .param("subject", limit.subject())
                        .param("now", Timestamp.from(now))
                        .param("forgotten", Timestamp.from(now.minus(FORGET)))
                        .param("free", limit.free())
                        .param("longest", limit.longest().toSeconds())
                        .update()
                == 1;
    }

    private Duration wait(Limit limit, Instant now) {
        return jdbc.sql("select allowed_at from access_login_throttle where subject = ?")
                .param(limit.subject())
                .query(Timestamp.class)
                .optional()
                .map(allowed -> Duration.between(now, allowed.toInstant()))
                .orElse(Duration.ofSeconds(1));
    }

    /** Strict for one account from one address; loose for an account or an address alone, which others may share. */
    private static List<Limit> limits(String username, String address) {
        return List.of(
                new Limit("account " + username + " from " + address, 5, Duration.ofMinutes(15)),
                new Limit("address " + address, 50, Duration.ofMinutes(15)),
                new Limit("account " + username, 50, Duration.ofMinutes(1)));
    }

    private record Limit(String subject, int free, Duration longest) {}
}
