package io.comanda.platform.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Announces events to open screens. They are sent by NOTIFY in the transaction of the change: on its commit every node
 * hears them, on its rollback nobody does. Announce only what people look at: committing transactions that announce
 * wait for each other for a moment.
 */
@Component
public class Live {

    static final String CHANNEL = "comanda_live";

    /** More of them say less than reading anew. */
    private static final int MOST_AT_ONCE = 50;
    /** What a notification can carry, in bytes. */
    private static final int MOST_BYTES = 7900;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Live(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(LiveEvent event) {
        announce(List.of(event));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(List<LiveEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var told = events.size() > MOST_AT_ONCE ? List.of(LiveEvent.reload()) : events;
        jdbc.sql("select pg_notify('" + CHANNEL + "', payload) from unnest(?::text[]) as payload")
                .param(told.stream().map(this::payload).toArray(String[]::new))
                .query((row, n) -> n)
                .list();
    }

    private String payload(LiveEvent event) {
        var payload = json.writeValueAsString(event);
        return payload.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? json.writeValueAsString(LiveEvent.reload())
                : payload;
    }
}
