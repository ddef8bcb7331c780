package io.comanda.payment.simulator;

import io.comanda.payment.gateway.CardSimulatorProperties;
import io.comanda.payment.gateway.SimulatorProtocol.Event;
import io.comanda.payment.gateway.SimulatorProtocol.EventData;
import io.comanda.payment.simulator.SimulatorMemory.Known;
import io.comanda.platform.simulator.Simulated;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Callbacks the simulated provider has to send. Delivered at least once, in no particular order, as real ones are. */
@Simulated
@Component
class CallbackQueue {

    private static final int MAX_TRIES = 20;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final CardSimulatorProperties properties;

    CallbackQueue(JdbcClient jdbc, JsonMapper json, Clock clock, CardSimulatorProperties properties) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.properties = properties;
    }

    /** One callback to send. */
    record Callback(long id, String body, int tries) {}

    /** @param happened for instance {@code authorization.succeeded} */
    void put(Known payment, String happened) {
        var event = new Event(
                "evt_" + UUID.randomUUID().toString().replace("-", ""),
                "payment." + happened,
                clock.instant(),
                new EventData(payment.reference(), payment.merchantReference()));
        var body = json.writeValueAsString(event);
        delays(payment.card(), happened).forEach(delay -> put(event.id(), body, delay));
    }

    /** Takes what is due; what is not confirmed comes again. */
    List<Callback> due(int limit) {
        return jdbc.sql(
                        """
                        update simulator_callback set tries = tries + 1, due_at = ?
                        where id in (select id from simulator_callback
                                     where delivered_at is null and due_at <= ? and tries < ?
                                     order by due_at limit ? for update skip locked)
                        returning id, body, tries""")
                .params(
                        Timestamp.from(clock.instant().plus(Duration.ofSeconds(5))),
                        Timestamp.from(clock.instant()),
                        MAX_TRIES,
                        limit)
                .query(Callback.class)
                .list();
    }

    void delivered(Callback callback) {
        jdbc.sql("update simulator_callback set delivered_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), callback.id())
                .update();
    }

    private void put(String eventId, String body, Duration delay) {
        jdbc.sql("insert into simulator_callback (event_id, body, due_at) values (?, ?, ?)")
                .params(eventId, body, Timestamp.from(clock.instant().plus(delay)))
                .update();
    }

    private List<Duration> delays(TestCard card, String happened) {
        var delay = properties.decisionDelay();
        if (card != TestCard.DUPLICATE_CALLBACKS) {
            return List.of(Duration.ZERO);
        }
        return happened.startsWith("authorization")
                ? List.of(delay, delay.multipliedBy(2), delay.multipliedBy(3))
                : List.of(Duration.ZERO, Duration.ZERO, delay);
    }
}
