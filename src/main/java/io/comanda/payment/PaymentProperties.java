package io.comanda.payment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How customers may pay.
 *
 * @param methods offered by channel, for instance {@code portal}; the entry {@code default} serves all channels without one
 * @param renewBefore how long before a card's promise ends an order that still needs it asks anew; most last seven days
 */
@ConfigurationProperties("comanda.payment")
record PaymentProperties(
        @DefaultValue Map<String, List<PaymentMethod>> methods, @DefaultValue("2d") Duration renewBefore) {

    static final String DEFAULT = "default";

    Set<PaymentMethod> of(String channel) {
        var all = List.of(PaymentMethod.values());
        return Set.copyOf(methods.getOrDefault(channel, methods.getOrDefault(DEFAULT, all)));
    }
}
