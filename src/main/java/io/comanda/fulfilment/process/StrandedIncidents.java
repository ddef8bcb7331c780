package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.StrandedOrders;
import io.comanda.fulfilment.domain.StrandedOrders.Stranded;
import io.comanda.platform.incidents.Incident;
import io.comanda.platform.incidents.IncidentAction;
import io.comanda.platform.incidents.IncidentGroup;
import io.comanda.platform.incidents.IncidentProgress;
import io.comanda.platform.incidents.IncidentSource;
import io.comanda.platform.incidents.IncidentStory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Orders that nothing can wake, on the incident desk; another try lets them go on. */
@Component
class StrandedIncidents implements IncidentSource {

    private static final String NO_PROCESS = "no-process";
    private static final String NOTHING_TO_COME = "nothing-to-come";
    private static final int EXAMPLES = 3;

    private final StrandedOrders orders;
    private final Revival revival;

    StrandedIncidents(StrandedOrders orders, Revival revival) {
        this.orders = orders;
        this.revival = revival;
    }

    @Override
    public String name() {
        return "stranded";
    }

    @Override
    public long count() {
        return orders.count();
    }

    @Override
    public List<IncidentGroup> groups() {
        return Stream.of(NO_PROCESS, NOTHING_TO_COME).flatMap(this::group).toList();
    }

    @Override
    public List<Incident> of(String cause, int skip, int limit) {
        return orders.list(cause.equals(NOTHING_TO_COME), skip, limit).stream()
                .map(StrandedIncidents::incident)
                .toList();
    }

    @Override
    public Optional<IncidentStory> story(String id) {
        return orders.find(id)
                .map(order ->
                        new IncidentStory(incident(order), cause(order), List.of(), Map.of(), actions(order), null));
    }

    @Override
    public boolean retry(String id) {
        return revival.revive(id);
    }

    @Override
    public List<String> retryAll(String cause, int atMost) {
        return orders.list(cause.equals(NOTHING_TO_COME), 0, atMost).stream()
                .map(Stranded::orderNumber)
                .filter(revival::revive)
                .toList();
    }

    @Override
    public IncidentProgress progress(List<String> retried) {
        var failed =
                (int) retried.stream().filter(id -> orders.find(id).isPresent()).count();
        return new IncidentProgress(retried.size(), 0, retried.size() - failed, failed);
    }

    private Stream<IncidentGroup> group(String cause) {
        var examples = of(cause, 0, EXAMPLES);
        return examples.stream()
                .limit(1)
                .map(newest -> new IncidentGroup(
                        cause,
                        "order-process",
                        newest.message(),
                        orders.count(cause.equals(NOTHING_TO_COME)),
                        examples.get(examples.size() - 1).since(),
                        newest.since(),
                        examples));
    }

    private static Incident incident(Stranded order) {
        return new Incident(
                order.orderNumber(),
                "order-process",
                "order",
                order.orderNumber(),
                order.since(),
                0,
                order.process() == null ? "no process" : "nothing can wake " + order.step(),
                null);
    }

    private static String cause(Stranded order) {
        return order.process() == null ? NO_PROCESS : NOTHING_TO_COME;
    }

    private static List<IncidentAction> actions(Stranded order) {
        return List.of(new IncidentAction("see-order", "GET", "/api/orders/" + order.orderNumber()));
    }
}
