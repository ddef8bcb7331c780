package io.comanda.platform.web;

import io.comanda.platform.actor.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a request with an {@code Idempotency-Key} happen once. The answer is stored in the transaction of the work, so a
 * crash or a refusal leaves neither. Costs one read and one insert; of two requests at the same moment one runs and the
 * other is told {@link StillRunning}. Work that met a process or a person at the same thing at the same moment is undone
 * and tried again before the caller hears of it.
 */
@Component
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";
    public static final int MAX_KEY_LENGTH = 255;

    private static final String LOCK_AND_FIND =
            """
            select pg_try_advisory_xact_lock(hashtextextended(:scope || ' ' || :key, 0)) as free, i.body_hash, i.response
            from (select 1) one left join platform_idempotency i on i.scope = :scope and i.key = :key""";
    private static final String STORE =
            """
            insert into platform_idempotency (scope, key, body_hash, response)
            values (:scope, :key, :bodyHash, cast(:response as jsonb)) on conflict do nothing""";

    private static final RetryPolicy THRICE_MORE = RetryPolicy.builder()
            .includes(ConcurrencyFailureException.class)
            .maxRetries(3)
            .delay(Duration.ofMillis(50))
            .jitter(Duration.ofMillis(25))
            .multiplier(2)
            .timeout(Duration.ofSeconds(2))
            .build();

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;
    private final RetryTemplate retry = new RetryTemplate(THRICE_MORE);

    public Idempotency(JdbcClient jdbc, JsonMapper json, CurrentActor actor, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.actor = actor;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does the work, or repeats the stored answer of the same caller, scope, key and body. The work has a transaction of its
     * own, and may be called more than once.
     *
     * @param scope names the action, for instance {@code place-order}
     * @param body what the caller sent, without the parts that differ between repetitions
     * @param type of the answer; must survive being written and read as JSON
     */
    public <R> Answer<R> once(String scope, String key, Object body, Class<R> type, Supplier<R> work) {
        var call = new Call(scope + " " + actor.get().name(), key, hash(body));
        return retry.invoke(() -> transaction.execute(status -> attempt(call, type, work)));
    }

    private <R> Answer<R> attempt(Call call, Class<R> type, Supplier<R> work) {
        var found = find(call);
        if (found.response() != null) {
            return replay(call, found, type);
        }
        if (!found.free()) {
            throw new StillRunning(call.key());
        }
        var result = work.get();
        store(call, result);
        return new Answer<>(result, false);
    }

    private Found find(Call call) {
        return jdbc.sql(LOCK_AND_FIND)
                .param("scope", call.scope())
                .param("key", call.key())
                .query(Found.class)
                .single();
    }

    private <R> Answer<R> replay(Call call, Found found, Class<R> type) {
        if (!call.bodyHash().equals(found.bodyHash())) {
            throw new IdempotencyKeyReused(call.key());
        }
        return new Answer<>(json.readValue(found.response(), type), true);
    }

    private void store(Call call, Object result) {
        var stored = jdbc.sql(STORE)
                .param("scope", call.scope())
                .param("key", call.key())
                .param("bodyHash", call.bodyHash())
                .param("response", json.writeValueAsString(result))
                .update();
        if (stored == 0) {
            throw new StillRunning(call.key());
        }
    }

    private String hash(Object body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Call(String scope, String key, String bodyHash) {}

    private record Found(boolean free, @Nullable String bodyHash, @Nullable String response) {}
}
