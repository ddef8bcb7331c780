package io.comanda.payment.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PaymentIntent in the memory of the stub, with its charge, its refunds and its disputes. */
final class StripeIntent {

    private static final Duration LIFE = Duration.ofDays(7);

    final String id;
    final long amount;
    final String currency;
    final StripeCard card;
    final String method;
    final @Nullable String customer;
    final @Nullable String returnUrl;
    final Map<String, String> metadata = new LinkedHashMap<>();
    final List<Map<String, Object>> refunds = new ArrayList<>();
    final List<Map<String, Object>> disputes = new ArrayList<>();
    String status = "requires_confirmation";
    long capturable;
    long received;
    long released;
    private long booked;
    boolean isCharged;

    @Nullable
    String declineCode;

    @Nullable
    String cancellationReason;

    private final long created = Instant.now().getEpochSecond();

    StripeIntent(
            String id,
            long amount,
            String currency,
            StripeCard card,
            String method,
            @Nullable String customer,
            @Nullable String returnUrl) {
        this.id = id;
        this.amount = amount;
        this.currency = currency;
        this.card = card;
        this.method = method;
        this.customer = customer;
        this.returnUrl = returnUrl;
    }

    void confirm(boolean holderAway) {
        declineCode = card.declineCode(holderAway);
        if (declineCode != null) {
            status = "requires_payment_method";
        } else if (card.isPending()) {
            status = "processing";
        } else if (card == StripeCard.ALWAYS_3DS) {
            status = "requires_action";
        } else {
            authorize();
        }
    }

    void authorize() {
        status = "requires_capture";
        isCharged = true;
        capturable = card == StripeCard.PENDING_LESS ? amount - 1 : amount;
    }

    void capture(long taken) {
        status = "succeeded";
        received = taken;
        release(amount - taken);
    }

    void cancel(String reason) {
        if (isCharged) {
            release(capturable);
        }
        status = "canceled";
        cancellationReason = reason;
    }

    /** Stripe writes what it gives back of a promise as a refund without a booking. */
    private void release(long rest) {
        capturable = 0;
        if (rest > 0) {
            released += rest;
            refunds.add(refund("re_release_" + id, rest, Map.of(), null));
        }
    }

    Map<String, Object> refund(String refund, long part, Map<String, String> of, @Nullable String booking) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", refund);
        told.put("object", "refund");
        told.put("amount", part);
        told.put("currency", currency);
        told.put("created", created);
        told.put("payment_intent", id);
        told.put("status", "succeeded");
        told.put("metadata", of);
        told.put("balance_transaction", booking);
        booked += booking == null ? 0 : part;
        return told;
    }

    long refunded() {
        return booked;
    }

    Map<String, Object> told(boolean expanded) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", id);
        told.put("object", "payment_intent");
        told.put("amount", amount);
        told.put("amount_capturable", capturable);
        told.put("amount_received", received);
        told.put("currency", currency);
        told.put("created", created);
        told.put("status", status);
        told.put("customer", customer);
        told.put("payment_method", method);
        told.put("metadata", metadata);
        told.put("cancellation_reason", cancellationReason);
        if (declineCode != null) {
            told.put("last_payment_error", error());
        }
        if (status.equals("requires_action")) {
            told.put(
                    "next_action",
                    Map.of(
                            "type",
                            "redirect_to_url",
                            "redirect_to_url",
                            Map.of("url", "https://hooks.stripe.example/3ds/" + id, "return_url", "" + returnUrl)));
        }
        told.put("latest_charge", isCharged ? expanded ? charge() : "ch_" + id : null);
        return told;
    }

    Map<String, Object> error() {
        var isOfBank = !"authentication_required".equals(declineCode);
        return Map.of(
                "type",
                "card_error",
                "code",
                isOfBank ? "card_declined" : "authentication_required",
                "decline_code",
                "" + declineCode,
                "message",
                "Your card was declined.");
    }

    private Map<String, Object> charge() {
        var charge = new LinkedHashMap<String, Object>();
        charge.put("id", "ch_" + id);
        charge.put("object", "charge");
        charge.put("amount", amount);
        charge.put("amount_captured", received);
        charge.put("amount_refunded", released + refunded());
        charge.put("captured", received > 0);
        charge.put("disputed", !disputes.isEmpty());
        charge.put("status", "succeeded");
        charge.put("payment_intent", id);
        charge.put(
                "payment_method_details",
                Map.of("type", "card", "card", Map.of("capture_before", created + LIFE.toSeconds())));
        return charge;
    }
}
