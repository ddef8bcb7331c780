package io.comanda.payment.gateway;

import com.stripe.StripeClient;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.DisputeListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.RefundListParams;
import io.comanda.payment.domain.ProviderPayment;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads what Stripe knows; never changes anything. */
final class StripeReader {

    private static final String CHARGE = "latest_charge";
    private static final long MOST = 100;

    private final StripeClient stripe;
    private final Clock clock;

    StripeReader(StripeClient stripe, Clock clock) {
        this.stripe = stripe;
        this.clock = clock;
    }

    /** All that happened to the payment; refunds and disputes are asked for only where its charge has some. */
    ProviderPayment truth(PaymentIntent told) {
        var intent =
                told.getLatestCharge() != null && told.getLatestChargeObject() == null ? fresh(told.getId()) : told;
        var charge = intent.getLatestChargeObject();
        var refunds = charge != null && charge.getAmountRefunded() > 0 ? refunds(intent.getId()) : List.<Refund>of();
        var disputes = charge != null && charge.getDisputed() ? disputes(intent.getId()) : List.<Dispute>of();
        return StripePayment.of(intent, refunds, disputes, clock.instant());
    }

    /** @throws IllegalStateException if Stripe does not know it */
    PaymentIntent fresh(String reference) {
        return known(reference)
                .orElseThrow(() -> new IllegalStateException("Stripe does not know the payment " + reference));
    }

    Optional<PaymentIntent> known(String reference) {
        var params = PaymentIntentRetrieveParams.builder().addExpand(CHARGE).build();
        return StripeCalls.find(options -> stripe.v1().paymentIntents().retrieve(reference, params, options));
    }

    /** By our own name of it, for when no answer ever told Stripe's; it is found a minute after it was made. */
    Optional<PaymentIntent> find(String merchantReference) {
        var params = PaymentIntentSearchParams.builder()
                .setQuery("metadata['" + StripePayment.REFERENCE + "']:'" + merchantReference.replaceAll("[^\\w.-]", "")
                        + "'")
                .setLimit(1L)
                .addExpand("data." + CHARGE)
                .build();
        return StripeCalls.read(options -> stripe.v1().paymentIntents().search(params, options)).getData().stream()
                .findFirst();
    }

    Optional<Refund> refund(String reference, String key) {
        return refunds(reference).stream()
                .filter(refund -> refund.getMetadata() != null
                        && key.equals(refund.getMetadata().get(StripePayment.KEY)))
                .findFirst();
    }

    private List<Refund> refunds(String reference) {
        var params = RefundListParams.builder()
                .setPaymentIntent(reference)
                .setLimit(MOST)
                .build();
        return StripeCalls.read(options -> stripe.v1().refunds().list(params, options))
                .getData();
    }

    private List<Dispute> disputes(String reference) {
        var params = DisputeListParams.builder()
                .setPaymentIntent(reference)
                .setLimit(MOST)
                .build();
        return StripeCalls.read(options -> stripe.v1().disputes().list(params, options))
                .getData();
    }
}
