package io.comanda.payment.gateway;

import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import io.comanda.kernel.Money;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.domain.LedgerLine;
import io.comanda.payment.domain.ProviderPayment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a PaymentIntent and what hangs on it say, as lines of the ledger. */
final class StripePayment {

    /** Entries of the metadata: our name of the payment, and the keys of what we did last. */
    static final String REFERENCE = "reference";

    static final String KEY = "key";
    static final String CAPTURE_KEY = "capture_key";

    private static final Duration USUAL_LIFE = Duration.ofDays(7);
    /** An inquiry of the bank: no money has moved. */
    private static final Set<String> ONLY_ASKED =
            Set.of("warning_needs_response", "warning_under_review", "warning_closed");

    private final PaymentIntent intent;
    private final Instant now;
    private final List<LedgerLine> lines = new ArrayList<>();

    private StripePayment(PaymentIntent intent, Instant now) {
        this.intent = intent;
        this.now = now;
    }

    static ProviderPayment of(PaymentIntent intent, List<Refund> refunds, List<Dispute> disputes, Instant now) {
        return new StripePayment(intent, now).payment(refunds, disputes);
    }

    /** Whether the intent was made by this house. */
    static boolean isOurs(PaymentIntent intent) {
        return intent.getMetadata() != null && intent.getMetadata().get(REFERENCE) != null;
    }

    /** Something of ours that Stripe refused; it is known by our key, for Stripe keeps nothing of it. */
    static LedgerLine failed(PaymentEventKind kind, String key, Money amount, String code, Instant at) {
        return new LedgerLine(kind, PaymentEventStatus.FAILURE, amount, key, key, code, at);
    }

    private ProviderPayment payment(List<Refund> refunds, List<Dispute> disputes) {
        switch (intent.getStatus()) {
            case "requires_capture" -> authorization(intent.getAmountCapturable());
            case "succeeded" -> captured();
            case "canceled" -> canceled();
            case "requires_action" -> add(PaymentEventKind.AUTHORIZATION, PaymentEventStatus.ACTION_REQUIRED, null);
            case "requires_payment_method" -> declined();
            default -> add(PaymentEventKind.AUTHORIZATION, PaymentEventStatus.REQUEST, null);
        }
        refunds.stream().filter(StripePayment::movedMoney).forEach(this::refund);
        disputes.stream()
                .filter(dispute -> !ONLY_ASKED.contains(dispute.getStatus()))
                .forEach(this::dispute);
        return new ProviderPayment(
                intent.getId(), metadata(REFERENCE, intent.getId()), actionUrl(), lapsesAt(), List.copyOf(lines));
    }

    private void authorization(long amount) {
        lines.add(line(
                PaymentEventKind.AUTHORIZATION, PaymentEventStatus.SUCCESS, amount, intent.getId(), null, created()));
    }

    private void add(PaymentEventKind kind, PaymentEventStatus status, @Nullable String code) {
        lines.add(line(kind, status, intent.getAmount(), intent.getId(), code, created()));
    }

    /** What was not captured Stripe released with the capture. */
    private void captured() {
        authorization(intent.getAmount());
        var taken = intent.getAmountReceived();
        lines.add(new LedgerLine(
                PaymentEventKind.CAPTURE,
                PaymentEventStatus.SUCCESS,
                money(taken),
                intent.getLatestCharge() == null ? intent.getId() : intent.getLatestCharge(),
                metadata(CAPTURE_KEY, ""),
                null,
                now));
        if (taken < intent.getAmount()) {
            voided(intent.getAmount() - taken, "released");
        }
    }

    /** An intent is canceled by us, by time, or before anything was promised. */
    private void canceled() {
        var charge = intent.getLatestChargeObject();
        if (charge != null && "succeeded".equals(charge.getStatus())) {
            authorization(intent.getAmount());
            voided(intent.getAmount(), Objects.requireNonNullElse(intent.getCancellationReason(), "canceled"));
        } else {
            add(PaymentEventKind.AUTHORIZATION, PaymentEventStatus.FAILURE, "canceled");
        }
    }

    private void voided(long amount, String code) {
        lines.add(new LedgerLine(
                PaymentEventKind.VOID, PaymentEventStatus.SUCCESS, money(amount), intent.getId(), null, code, now));
    }

    private void declined() {
        var error = intent.getLastPaymentError();
        if (error == null) {
            add(PaymentEventKind.AUTHORIZATION, PaymentEventStatus.REQUEST, null);
        } else {
            var code = error.getDeclineCode() == null ? error.getCode() : error.getDeclineCode();
            add(PaymentEventKind.AUTHORIZATION, PaymentEventStatus.FAILURE, code);
        }
    }

    /** Stripe writes the release of a promise as a refund too; only one that moved money is ours or the desk's. */
    private static boolean movedMoney(Refund refund) {
        return refund.getBalanceTransaction() != null || key(refund) != null;
    }

    private void refund(Refund refund) {
        lines.add(refundLine(refund, PaymentEventStatus.SUCCESS, null));
        if ("failed".equals(refund.getStatus()) || "canceled".equals(refund.getStatus())) {
            var reason = Objects.requireNonNullElse(refund.getFailureReason(), "failed");
            lines.add(refundLine(refund, PaymentEventStatus.FAILURE, reason));
        }
    }

    private LedgerLine refundLine(Refund refund, PaymentEventStatus status, @Nullable String code) {
        return new LedgerLine(
                PaymentEventKind.REFUND,
                status,
                money(refund.getAmount()),
                refund.getId(),
                key(refund),
                code,
                Instant.ofEpochSecond(refund.getCreated()));
    }

    private static @Nullable String key(Refund refund) {
        return refund.getMetadata() == null ? null : refund.getMetadata().get(KEY);
    }

    /** The money is back when we have won. */
    private void dispute(Dispute dispute) {
        lines.add(disputeLine(dispute, PaymentEventStatus.SUCCESS));
        if ("won".equals(dispute.getStatus())) {
            lines.add(disputeLine(dispute, PaymentEventStatus.FAILURE));
        }
    }

    private LedgerLine disputeLine(Dispute dispute, PaymentEventStatus status) {
        return new LedgerLine(
                PaymentEventKind.DISPUTE,
                status,
                money(dispute.getAmount()),
                dispute.getId(),
                null,
                dispute.getReason(),
                Instant.ofEpochSecond(dispute.getCreated()));
    }

    private LedgerLine line(
            PaymentEventKind kind,
            PaymentEventStatus status,
            long amount,
            String reference,
            @Nullable String code,
            Instant at) {
        return new LedgerLine(kind, status, money(amount), reference, metadata(KEY, ""), code, at);
    }

    private @Nullable String actionUrl() {
        var action = "requires_action".equals(intent.getStatus()) ? intent.getNextAction() : null;
        return action == null || action.getRedirectToUrl() == null
                ? null
                : action.getRedirectToUrl().getUrl();
    }

    /** The card networks' times differ; Stripe tells the charge's. What was released with a part has lapsed already. */
    private @Nullable Instant lapsesAt() {
        if (lines.stream().anyMatch(line -> line.kind() == PaymentEventKind.VOID)) {
            return now;
        }
        if (!"requires_capture".equals(intent.getStatus())) {
            return null;
        }
        var charge = intent.getLatestChargeObject();
        var details = charge == null ? null : charge.getPaymentMethodDetails();
        var card = details == null ? null : details.getCard();
        return card == null || card.getCaptureBefore() == null
                ? created().plus(USUAL_LIFE)
                : Instant.ofEpochSecond(card.getCaptureBefore());
    }

    private Instant created() {
        return Instant.ofEpochSecond(intent.getCreated());
    }

    private Money money(long minor) {
        return MinorUnits.money(minor, intent.getCurrency());
    }

    private String metadata(String name, String otherwise) {
        return Objects.requireNonNullElse(intent.getMetadata(), Map.<String, String>of())
                .getOrDefault(name, otherwise);
    }
}
