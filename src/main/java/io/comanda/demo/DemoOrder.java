package io.comanda.demo;

import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.PlaceOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order of the demo.
 *
 * @param lines quantities by product
 * @param discount granted by hand on every line
 * @param card a test card, if it is paid by one
 * @param then what people have done about it since
 */
record DemoOrder(
        String customer,
        String channel,
        @Nullable String reference,
        Map<String, Quantity> lines,
        @Nullable Percent discount,
        @Nullable String card,
        List<DemoStep> then) {

    DemoOrder {
        then = Objects.requireNonNullElse(then, List.of());
    }

    PlaceOrder wish() {
        return new PlaceOrder(
                customer,
                channel,
                reference,
                lines.entrySet().stream()
                        .map(line -> new PlaceOrder.Line(line.getKey(), line.getValue(), discount))
                        .toList(),
                null,
                null,
                card == null ? null : "CARD",
                card,
                null,
                null,
                null,
                null);
    }
}
