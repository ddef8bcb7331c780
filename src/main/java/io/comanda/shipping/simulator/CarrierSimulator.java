package io.comanda.shipping.simulator;

import io.comanda.platform.simulator.Simulated;
import io.comanda.platform.simulator.SimulatedAnswer;
import io.comanda.platform.simulator.SimulatedCall;
import io.comanda.platform.simulator.SimulatedSystem;
import io.comanda.platform.simulator.SimulatorWork;
import io.comanda.shipping.gateway.CarrierProtocol.Event;
import io.comanda.shipping.gateway.CarrierProtocol.Events;
import io.comanda.shipping.gateway.CarrierProtocol.Order;
import io.comanda.shipping.gateway.CarrierProtocol.Refused;
import io.comanda.shipping.gateway.CarrierProtocol.Taken;
import io.comanda.shipping.gateway.CarrierSimulatorProperties;
import io.comanda.shipping.simulator.CarrierMemory.Known;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The simulated carrier: {@code POST /waybills}, {@code POST /waybills/{number}/cancellation},
 * {@code GET /waybills/{number}/events}. Parcels are picked up an hour after they are registered and delivered in a day; those
 * of customers are handed in a day later.
 */
@Simulated
@Component
class CarrierSimulator implements SimulatedSystem {

    private static final List<Stop> JOURNEY = List.of(
            new Stop("recogido", Duration.ofHours(1), "Valencia"),
            new Stop("en_transito", Duration.ofHours(6), "Zaragoza"),
            new Stop("en_reparto", Duration.ofHours(20), "Madrid"),
            new Stop("entregado", Duration.ofHours(24), "Madrid"));

    private static final Duration CUSTOMERS_TAKE = Duration.ofDays(1);

    private final CarrierMemory memory;
    private final CarrierSimulatorProperties properties;
    private final SimulatorWork work;
    private final JsonMapper json;
    private final Clock clock;

    CarrierSimulator(
            CarrierMemory memory,
            CarrierSimulatorProperties properties,
            SimulatorWork work,
            JsonMapper json,
            Clock clock) {
        this.memory = memory;
        this.properties = properties;
        this.work = work;
        this.json = json;
        this.clock = clock;
    }

    private record Stop(String word, Duration after, String place) {}

    @Override
    public String name() {
        return "carrier";
    }

    @Override
    public SimulatedAnswer answer(SimulatedCall call) {
        if (!("Bearer " + properties.key()).equals(call.headers().get("authorization"))) {
            return refused(401, "key", "unknown key");
        }
        if (call.is("POST", 1)) {
            return take(json.readValue(call.body(), Order.class));
        }
        return work.inTransaction(() -> memory.byNumber(call.path().get(1))
                .map(known -> call.is("POST", 3) ? cancel(known) : events(known))
                .orElseGet(SimulatedAnswer::notFound));
    }

    private SimulatedAnswer take(Order order) {
        return switch (TestPlace.of((order.returned() ? order.sender() : order.receiver()).postalCode())) {
            case NOWHERE -> refused(422, "address", "no such post code");
            case BROKEN -> SimulatedAnswer.unavailable();
            case SLOW -> takeSlowly(order);
            case ELSEWHERE -> taken(order);
        };
    }

    /** Slow the first time, so that whoever asks again gets his answer. */
    private SimulatedAnswer takeSlowly(Order order) {
        var known =
                work.inTransaction(() -> memory.byReference(order.reference()).isPresent());
        var answer = taken(order);
        if (!known) {
            work.dawdle(properties.readTimeout());
        }
        return answer;
    }

    private SimulatedAnswer taken(Order order) {
        return work.inTransaction(() -> {
            var isNew = memory.take(
                    order.reference(), order.returned(), order.parcels().size());
            var known = memory.byReference(order.reference()).orElseThrow();
            return SimulatedAnswer.json(isNew ? 201 : 200, json.writeValueAsString(numbers(known)));
        });
    }

    /** What the driver has is not given back. */
    private SimulatedAnswer cancel(Known known) {
        if (!story(known).isEmpty()) {
            return refused(409, "collected", "the parcel was collected");
        }
        memory.cancel(known.number());
        return SimulatedAnswer.json(200, "{}");
    }

    private SimulatedAnswer events(Known known) {
        return SimulatedAnswer.json(200, json.writeValueAsString(new Events(story(known))));
    }

    private List<Event> story(Known known) {
        var begun = known.returned() ? known.createdAt().plus(CUSTOMERS_TAKE) : known.createdAt();
        return JOURNEY.stream()
                .map(stop -> new Event(stop.word(), begun.plus(stop.after()), stop.place()))
                .filter(event -> !known.cancelled() && !event.at().isAfter(clock.instant()))
                .toList();
    }

    private SimulatedAnswer refused(int status, String code, String message) {
        return SimulatedAnswer.json(status, json.writeValueAsString(new Refused(code, message)));
    }

    private static Taken numbers(Known known) {
        var parcels = IntStream.rangeClosed(1, known.parcels())
                .mapToObj(n -> known.number() + "-" + n)
                .toList();
        return new Taken(known.number(), parcels);
    }
}
