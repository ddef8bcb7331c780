package io.comanda.payment.gateway;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Stripe calls back about. Only which payment it concerns is believed; how that stands is read.
 *
 * @param payment id of the PaymentIntent; null where the event is about something else
 */
public record StripeEvent(String id, String type, @Nullable String payment) {

    private static final String INTENT = "payment_intent";

    /** @throws tools.jackson.core.JacksonException if it is no event */
    public static StripeEvent read(JsonMapper json, byte[] body) {
        var event = json.readValue(body, Told.class);
        var about = event.data().object();
        var payment = INTENT.equals(about.get("object")) ? about.get("id") : about.get(INTENT);
        return new StripeEvent(event.id(), event.type(), payment instanceof String intent ? intent : null);
    }

    /** An event as it comes. */
    record Told(String id, String type, Data data) {

        Told {
            requireNonNull(id);
            requireNonNull(type);
            requireNonNull(data);
        }
    }

    /** What it is about. */
    record Data(Map<String, Object> object) {

        Data {
            requireNonNull(object);
        }
    }
}
