package io.comanda.returns.domain;

import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what happens to a return on its order's timeline. */
@Component
public class ReturnStory {

    private final Timeline timeline;

    ReturnStory(Timeline timeline) {
        this.timeline = timeline;
    }

    /** @param kind without the module, for instance {@code ReturnRequested} */
    public void tell(ReturnOrder order, String kind, Map<String, String> facts) {
        var all = new HashMap<>(facts);
        all.put("returnNumber", order.number());
        timeline.record(Entry.order(order.orderNumber(), "returns." + kind, all));
    }
}
