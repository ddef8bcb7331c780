package io.comanda.returns.domain;

import io.comanda.kernel.Money;
import io.comanda.returns.ReturnChannel;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnReason;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A return as it was asked for, without what came of it.
 *
 * @param orderLines whose goods come back
 * @param reasons each once, in the order of the lines
 */
public record AskedReturn(
        String number,
        String orderNumber,
        String customerNumber,
        ReturnKind kind,
        ReturnChannel channel,
        Money value,
        Instant requestedAt,
        Set<Integer> orderLines,
        List<ReturnReason> reasons) {

    /**
     * What the table {@code return-approval} is asked, for each reason.
     *
     * @param arrivals when goods of the order reached the customer, by line
     * @param value of the goods in the currency of the house
     */
    public Map<ReturnReason, Map<String, Object>> inputs(
            Map<Integer, Instant> arrivals, BigDecimal value, String customerClass) {
        var days = days(arrivals);
        var inputs = new LinkedHashMap<ReturnReason, Map<String, Object>>();
        reasons.forEach(reason -> inputs.put(
                reason,
                Map.of(
                        "days",
                        days,
                        "value",
                        value.doubleValue(),
                        "reason",
                        reason.name(),
                        "claim",
                        kind == ReturnKind.CLAIM,
                        "desk",
                        channel == ReturnChannel.DESK,
                        "customerClass",
                        customerClass)));
        return inputs;
    }

    /** Since the last of the goods reached the customer. */
    private long days(Map<Integer, Instant> arrivals) {
        return orderLines.stream()
                .map(arrivals::get)
                .filter(Objects::nonNull)
                .mapToLong(at -> Duration.between(at, requestedAt).toDays())
                .max()
                .orElse(0);
    }
}
