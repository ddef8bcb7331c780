package io.comanda.demo;

import io.comanda.ordering.OrderRequest;
import io.comanda.quoting.QuoteDraft;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quote of the demo.
 *
 * @param lines quantities by product
 * @param answer of the customer; null while he thinks about it
 */
record DemoQuote(String customer, String introduction, Map<String, BigDecimal> lines, @Nullable Answer answer) {

    /** What he said. */
    enum Answer {
        ACCEPTED,
        TOO_DEAR
    }

    QuoteDraft draft() {
        List<OrderRequest.Line> goods = lines.entrySet().stream()
                .map(line -> new OrderRequest.Line(line.getKey(), line.getValue(), null, null))
                .toList();
        return new QuoteDraft(
                new OrderRequest(
                        customer, null, goods, null, null, null, null, null, null, null, null, null, null, null),
                null,
                introduction);
    }
}
