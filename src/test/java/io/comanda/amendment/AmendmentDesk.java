package io.comanda.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Journey;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.OrderChange.LineChange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes orders as the desk and a supervisor do it one after the other. */
public class AmendmentDesk {

    private final Journey journey;
    private final Amendments amendments;

    AmendmentDesk(Journey journey, Amendments amendments) {
        this.journey = journey;
        this.amendments = amendments;
    }

    public static OrderChange payBy(String method, @Nullable String token) {
        return new OrderChange(List.of(), List.of(), null, null, null, new OrderChange.Payment(method, token));
    }

    public static OrderChange quantity(int line, long quantity) {
        return new OrderChange(List.of(new LineChange(line, Quantity.of(quantity), null)), List.of(), null, null, null);
    }

    /** Confirms what was seen, and lets the process of the change go as far as it does by itself. */
    public AmendmentView request(String order, OrderChange change) {
        var amendment = amendments.request(
                order, change, amendments.preview(order, change).basis(), "the customer called");
        journey.runJobs(amendment.number());
        return amendment;
    }

    public AmendmentView carry(String order, OrderChange change) {
        return carry(order, change, null);
    }

    /** A change that nothing and nobody speaks against. */
    public AmendmentView apply(String order, OrderChange change) {
        var done = carry(order, change);
        assertThat(done.state()).isEqualTo(AmendmentState.APPLIED);
        return done;
    }

    /** @param approved what the supervisor says, should he be asked */
    public AmendmentView carry(String order, OrderChange change, @Nullable Boolean approved) {
        var amendment = request(order, change);
        if (journey.task(amendment.number()) != null) {
            assertThat(approved).isNotNull();
            journey.complete(
                    amendment.number(), "UserTask_ApproveChange", Map.of("approved", Boolean.TRUE.equals(approved)));
        }
        journey.runJobs(order);
        return amendments.get(amendment.number());
    }
}
