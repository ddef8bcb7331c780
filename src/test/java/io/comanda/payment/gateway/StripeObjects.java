package io.comanda.payment.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The objects of the stub, what may be done with them, and the events that tell of it. */
final class StripeObjects {

    /** An answer before it is written. */
    record Answer(int status, Map<String, Object> body) {}

    private final Map<String, StripeIntent> intents = new LinkedHashMap<>();
    /** Payment methods that were kept for a customer. */
    private final Map<String, StripeCard> kept = new LinkedHashMap<>();

    private final Map<String, List<String>> events = new LinkedHashMap<>();
    private final JsonMapper json = JsonMapper.builder().build();
    private final AtomicInteger counter = new AtomicInteger();

    synchronized Answer read(List<String> path, Map<String, String> query) {
        return switch (path.get(0)) {
            case "refunds" ->
                list(known(query.get("payment_intent")).stream()
                        .flatMap(i -> i.refunds.stream())
                        .toList());
            case "disputes" ->
                list(known(query.get("payment_intent")).stream()
                        .flatMap(i -> i.disputes.stream())
                        .toList());
            default -> path.get(1).equals("search") ? search(query) : intent(path.get(1));
        };
    }

    synchronized Answer operate(List<String> path, Map<String, String> form) {
        return switch (path.get(0)) {
            case "customers" -> new Answer(200, Map.of("id", id("cus"), "object", "customer"));
            case "refunds" -> refund(form);
            default -> path.size() == 1 ? create(form) : change(path, form);
        };
    }

    /** All intents that were made for an order, the first first. */
    synchronized List<StripeIntent> ofOrder(String order) {
        return intents.values().stream()
                .filter(intent -> order.equals(intent.metadata.get("order_id")))
                .toList();
    }

    /** Bodies of the events about the order's intents so far. */
    synchronized List<String> events(String order) {
        return ofOrder(order).stream()
                .flatMap(intent -> events.getOrDefault(intent.id, List.of()).stream())
                .toList();
    }

    /** What was processing, or waited for the customer, is promised. */
    synchronized void decide(StripeIntent intent) {
        intent.authorize();
        tell(intent, "payment_intent.amount_capturable_updated");
    }

    synchronized void lapse(StripeIntent intent) {
        intent.cancel("automatic");
        tell(intent, "payment_intent.canceled");
    }

    synchronized void dispute(StripeIntent intent, String status) {
        intent.disputes.clear();
        var dispute = new LinkedHashMap<String, Object>();
        dispute.put("id", "dp_" + intent.id);
        dispute.put("object", "dispute");
        dispute.put("amount", intent.received);
        dispute.put("currency", intent.currency);
        dispute.put("created", 1_767_225_600);
        dispute.put("reason", "fraudulent");
        dispute.put("status", status);
        dispute.put("payment_intent", intent.id);
        intent.disputes.add(dispute);
        note(intent, "charge.dispute.updated", dispute);
    }

    private Answer create(Map<String, String> form) {
        var token = form.getOrDefault("payment_method", "");
        var card = StripeCard.of(token).or(() -> Optional.ofNullable(kept.get(token)));
        var isAway = "true".equals(form.get("off_session"));
        if (card.isEmpty()) {
            return refused("resource_missing", "payment_method", null);
        }
        if (!isAway && !form.containsKey("return_url")) {
            return refused("parameter_missing", "return_url", null);
        }
        var method = StripeCard.of(token).isPresent() ? id("pm") : token;
        if (form.containsKey("customer") && (isAway || form.containsKey("setup_future_usage"))) {
            kept.put(method, card.get());
        }
        var intent = new StripeIntent(
                id("pi"),
                Long.parseLong(form.getOrDefault("amount", "0")),
                form.getOrDefault("currency", ""),
                card.get(),
                method,
                form.get("customer"),
                form.get("return_url"));
        intent.metadata.putAll(metadata(form));
        intents.put(intent.id, intent);
        intent.confirm(isAway);
        tell(intent, "payment_intent.created");
        tell(
                intent,
                intent.declineCode == null ? "payment_intent." + happened(intent) : "payment_intent.payment_failed");
        return intent.declineCode == null ? told(intent) : declined(intent);
    }

    private static String happened(StripeIntent intent) {
        return intent.status.equals("requires_capture") ? "amount_capturable_updated" : intent.status;
    }

    private Answer change(List<String> path, Map<String, String> form) {
        var intent = intents.get(path.get(1));
        if (intent == null) {
            return missing();
        }
        return path.get(2).equals("capture") ? capture(intent, form) : cancel(intent, form);
    }

    private Answer capture(StripeIntent intent, Map<String, String> form) {
        var amount = Long.parseLong(form.getOrDefault("amount_to_capture", String.valueOf(intent.capturable)));
        if (!intent.status.equals("requires_capture")) {
            return refused("payment_intent_unexpected_state", null, intent);
        }
        if (amount > intent.capturable) {
            return refused("amount_too_large", "amount_to_capture", intent);
        }
        intent.metadata.putAll(metadata(form));
        intent.capture(amount);
        tell(intent, "payment_intent.succeeded");
        note(
                intent,
                "charge.captured",
                Map.of("id", "ch_" + intent.id, "object", "charge", "payment_intent", intent.id));
        return told(intent);
    }

    private Answer cancel(StripeIntent intent, Map<String, String> form) {
        if (!intent.status.startsWith("requires_")) {
            return refused("payment_intent_unexpected_state", null, intent);
        }
        intent.cancel(form.getOrDefault("cancellation_reason", "abandoned"));
        tell(intent, "payment_intent.canceled");
        return told(intent);
    }

    private Answer refund(Map<String, String> form) {
        var intent = intents.get(form.getOrDefault("payment_intent", ""));
        var amount = Long.parseLong(form.getOrDefault("amount", "0"));
        if (intent == null) {
            return missing();
        }
        if (amount > intent.received - intent.refunded()) {
            return refused("charge_already_refunded", "amount", null);
        }
        var refund = intent.refund(id("re"), amount, metadata(form), id("txn"));
        intent.refunds.add(refund);
        note(intent, "refund.created", refund);
        return new Answer(200, refund);
    }

    private Answer search(Map<String, String> query) {
        var wanted = query.getOrDefault("query", "").replaceAll(".*:'(.*)'", "$1");
        return list(intents.values().stream()
                .filter(intent -> wanted.equals(intent.metadata.get("reference")))
                .map(intent -> intent.told(true))
                .toList());
    }

    private Answer intent(String id) {
        return known(id).map(intent -> new Answer(200, intent.told(true))).orElseGet(StripeObjects::missing);
    }

    private Optional<StripeIntent> known(@Nullable String id) {
        return Optional.ofNullable(intents.get(id));
    }

    private static Answer told(StripeIntent intent) {
        return new Answer(200, intent.told(true));
    }

    private static Answer list(List<Map<String, Object>> data) {
        return new Answer(200, Map.of("object", "list", "has_more", false, "data", data));
    }

    private static Answer declined(StripeIntent intent) {
        var error = new LinkedHashMap<>(intent.error());
        error.put("payment_intent", intent.told(false));
        return new Answer(402, Map.of("error", error));
    }

    private static Answer missing() {
        return new Answer(404, Map.of("error", Map.of("type", "invalid_request_error", "code", "resource_missing")));
    }

    private static Answer refused(String code, @Nullable String param, @Nullable StripeIntent intent) {
        var error = new LinkedHashMap<String, Object>();
        error.put("type", "invalid_request_error");
        error.put("code", code);
        error.put("param", param);
        error.put("payment_intent", intent == null ? null : intent.told(false));
        return new Answer(400, Map.of("error", error));
    }

    private void tell(StripeIntent intent, String type) {
        note(intent, type, intent.told(false));
    }

    private void note(StripeIntent intent, String type, Map<String, Object> object) {
        var event = Map.of(
                "id", id("evt"), "object", "event", "type", type, "livemode", false, "data", Map.of("object", object));
        events.computeIfAbsent(intent.id, i -> new ArrayList<>()).add(json.writeValueAsString(event));
    }

    private static Map<String, String> metadata(Map<String, String> form) {
        return form.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("metadata["))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().replaceAll("metadata\\[(.*)\\]", "$1"), Map.Entry::getValue));
    }

    private String id(String kind) {
        return kind + "_stub" + counter.incrementAndGet();
    }
}
