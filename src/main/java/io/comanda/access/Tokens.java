package io.comanda.access;

import io.comanda.access.domain.Secrets;
import io.comanda.access.domain.TokenRows;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets machines in, and people's scripts: a token acts with the roles of the account it belongs to. */
@Component
@Transactional
public class Tokens {

    /** Lets a leaked token be recognised as ours. */
    public static final String PREFIX = "cmd_";

    public static final int MAX_DAYS = 730;

    private final TokenRows rows;
    private final CurrentActor actor;
    private final Timeline timeline;
    private final Clock clock;

    Tokens(TokenRows rows, CurrentActor actor, Timeline timeline, Clock clock) {
        this.rows = rows;
        this.actor = actor;
        this.timeline = timeline;
        this.clock = clock;
    }

    public IssuedToken issue(String username, String name, Duration life) {
        return issue(username, name, PREFIX + Secrets.next(), life);
    }

    /** Issues a secret everybody knows; only the demo does. */
    IssuedToken issue(String username, String name, String secret, Duration life) {
        var now = clock.instant();
        var expiresAt = now.plus(life);
        var id = rows.insert(
                        username, name, Secrets.hash(secret), now, actor.get().name(), expiresAt)
                .orElseThrow(() -> new UserUnknown(username));
        record(username, "TokenIssued", name);
        return new IssuedToken(id, name, secret, expiresAt);
    }

    public void revoke(String username, long id) {
        var name = rows.revoke(username, id, clock.instant()).orElseThrow(() -> new TokenUnknown(id));
        record(username, "TokenRevoked", name);
    }

    @Transactional(readOnly = true)
    public List<TokenView> of(String username) {
        return rows.of(username);
    }

    /** Who a secret belongs to, unless it has expired, was revoked, or the account is not active. */
    public Optional<Actor> find(String secret) {
        return secret.startsWith(PREFIX) ? rows.find(Secrets.hash(secret), clock.instant()) : Optional.empty();
    }

    private void record(String username, String kind, String name) {
        timeline.record(new Entry("user", username, "access." + kind, Map.of("token", name)));
    }
}
