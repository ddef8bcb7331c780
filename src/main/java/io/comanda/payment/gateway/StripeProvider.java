package io.comanda.payment.gateway;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.RefundCreateParams;
import io.comanda.kernel.Money;
import io.comanda.payment.CaptureRefused;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.domain.Authorization;
import io.comanda.payment.domain.PaymentProvider;
import io.comanda.payment.domain.ProviderPayment;
import io.comanda.platform.production.NotFitForProduction;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Stripe PaymentIntents: reserved when an order is placed, captured once when goods leave. An intent can be captured only
 * once, so the rest of a partly delivered order is asked for by an intent of its own, from the card that was kept for it.
 */
@Component
@ConditionalOnProperty("comanda.payment.stripe.key")
class StripeProvider implements PaymentProvider {

    static final String NAME = "stripe";

    private static final String CHARGE = "latest_charge";

    private final StripeClient stripe;
    private final StripeReader reader;
    private final Clock clock;

    StripeProvider(StripeProperties properties, Clock clock) {
        requireSecrets(properties);
        this.stripe = StripeClient.builder()
                .setApiKey(properties.key())
                .setApiBase(properties.baseUrl().toString())
                .setConnectTimeout((int) properties.connectTimeout().toMillis())
                .setReadTimeout((int) properties.readTimeout().toMillis())
                .setMaxNetworkRetries(0)
                .build();
        this.reader = new StripeReader(stripe, clock);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProviderPayment authorize(Authorization asked) {
        var params = asked.cardReference() == null ? present(asked) : absent(asked, asked.cardReference());
        try {
            var intent = StripeCalls.operate(
                    asked.key(),
                    () -> reader.find(asked.merchantReference()),
                    options -> stripe.v1().paymentIntents().create(params, options));
            return reader.truth(StripeCalls.isReplayed(intent) ? reader.fresh(intent.getId()) : intent);
        } catch (StripeCalls.Refused refused) {
            return declined(asked, refused.answer());
        }
    }

    @Override
    public ProviderPayment capture(String key, String reference, Money amount) {
        var params = PaymentIntentCaptureParams.builder()
                .setAmountToCapture(MinorUnits.of(amount))
                .putMetadata(StripePayment.CAPTURE_KEY, key)
                .addExpand(CHARGE)
                .build();
        try {
            return reader.truth(StripeCalls.operate(
                    key,
                    () -> Optional.of(reader.fresh(reference)).filter(intent -> isCapturedBy(intent, key)),
                    options -> stripe.v1().paymentIntents().capture(reference, params, options)));
        } catch (StripeCalls.Refused refused) {
            var intent = reader.fresh(reference);
            return isCapturedBy(intent, key)
                    ? reader.truth(intent)
                    : notCaptured(intent, key, amount, refused.answer());
        }
    }

    @Override
    public ProviderPayment voidAuthorization(String key, String reference) {
        var params = PaymentIntentCancelParams.builder()
                .setCancellationReason(PaymentIntentCancelParams.CancellationReason.ABANDONED)
                .addExpand(CHARGE)
                .build();
        try {
            return reader.truth(StripeCalls.operate(
                    key,
                    () -> Optional.of(reader.fresh(reference)).filter(intent -> "canceled".equals(intent.getStatus())),
                    options -> stripe.v1().paymentIntents().cancel(reference, params, options)));
        } catch (StripeCalls.Refused decidedOtherwise) {
            return reader.truth(reader.fresh(reference));
        }
    }

    /** Looks first whether it was given back, for after a day Stripe would not know the key any more. */
    @Override
    public ProviderPayment refund(String key, String reference, Money amount) {
        var params = RefundCreateParams.builder()
                .setPaymentIntent(reference)
                .setAmount(MinorUnits.of(amount))
                .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER)
                .putMetadata(StripePayment.KEY, key)
                .build();
        try {
            if (reader.refund(reference, key).isEmpty()) {
                StripeCalls.operate(key, () -> reader.refund(reference, key), options -> stripe.v1()
                        .refunds()
                        .create(params, options));
            }
            return reader.truth(reader.fresh(reference));
        } catch (StripeCalls.Refused refused) {
            var line =
                    StripePayment.failed(PaymentEventKind.REFUND, key, amount, code(refused.answer()), clock.instant());
            return reader.truth(reader.fresh(reference)).with(line);
        }
    }

    @Override
    public Optional<ProviderPayment> read(String merchantReference, @Nullable String reference) {
        var intent = reference == null ? reader.find(merchantReference) : reader.known(reference);
        return intent.map(reader::truth);
    }

    @Override
    public Optional<ProviderPayment> named(String reference) {
        return reader.known(reference).filter(StripePayment::isOurs).map(reader::truth);
    }

    /** The customer is there: his card is kept for what the order may still need, and his bank may ask him. */
    private PaymentIntentCreateParams present(Authorization asked) {
        var holder =
                StripeCalls.operate(asked.merchantReference() + "-customer", Optional::empty, options -> stripe.v1()
                        .customers()
                        .create(
                                CustomerCreateParams.builder()
                                        .putMetadata("order_id", order(asked))
                                        .build(),
                                options));
        return question(asked)
                .setCustomer(holder.getId())
                .setPaymentMethod(asked.token())
                .setSetupFutureUsage(PaymentIntentCreateParams.SetupFutureUsage.OFF_SESSION)
                .setReturnUrl(asked.returnTo().toString())
                .build();
    }

    /** The customer is away: the card of his earlier payment is asked. */
    private PaymentIntentCreateParams absent(Authorization asked, String cardReference) {
        var earlier = reader.fresh(cardReference);
        return question(asked)
                .setCustomer(earlier.getCustomer())
                .setPaymentMethod(earlier.getPaymentMethod())
                .setOffSession(true)
                .build();
    }

    private static PaymentIntentCreateParams.Builder question(Authorization asked) {
        return PaymentIntentCreateParams.builder()
                .setAmount(MinorUnits.of(asked.amount()))
                .setCurrency(asked.amount().currency().toLowerCase(Locale.ROOT))
                .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
                .setConfirm(true)
                .addPaymentMethodType("card")
                .putMetadata("order_id", order(asked))
                .putMetadata(StripePayment.REFERENCE, asked.merchantReference())
                .putMetadata(StripePayment.KEY, asked.key())
                .addExpand(CHARGE);
    }

    private static String order(Authorization asked) {
        var reference = asked.merchantReference();
        return reference.substring(0, reference.lastIndexOf('.'));
    }

    /** A declined card leaves an intent behind; a card that does not exist leaves none. */
    private ProviderPayment declined(Authorization asked, StripeException answer) {
        var error = answer.getStripeError();
        var intent = error == null ? null : error.getPaymentIntent();
        return intent == null
                ? new ProviderPayment(
                        asked.key(),
                        asked.merchantReference(),
                        null,
                        null,
                        List.of(StripePayment.failed(
                                PaymentEventKind.AUTHORIZATION,
                                asked.key(),
                                asked.amount(),
                                code(answer),
                                clock.instant())))
                : reader.truth(intent);
    }

    private ProviderPayment notCaptured(PaymentIntent intent, String key, Money amount, StripeException answer) {
        var code = "canceled".equals(intent.getStatus()) ? CaptureRefused.EXPIRED : code(answer);
        return reader.truth(intent)
                .with(StripePayment.failed(PaymentEventKind.CAPTURE, key, amount, code, clock.instant()));
    }

    private static boolean isCapturedBy(PaymentIntent intent, String key) {
        return "succeeded".equals(intent.getStatus())
                && key.equals(intent.getMetadata().get(StripePayment.CAPTURE_KEY));
    }

    private static String code(StripeException answer) {
        var error = answer.getStripeError();
        var decline = error == null ? null : error.getDeclineCode();
        return Optional.ofNullable(decline)
                .or(() -> Optional.ofNullable(answer.getCode()))
                .orElse("refused");
    }

    private static void requireSecrets(StripeProperties properties) {
        if (isMissing(properties.key()) || isMissing(properties.webhookSecret())) {
            throw new NotFitForProduction(List.of("comanda.payment.stripe.key (COMANDA_PAYMENT_STRIPE_KEY) and"
                    + " comanda.payment.stripe.webhook-secret (COMANDA_PAYMENT_STRIPE_WEBHOOKSECRET) are given"
                    + " together: the secret key of the account and the secret of its webhook endpoint"));
        }
    }

    private static boolean isMissing(@Nullable String secret) {
        return secret == null || secret.isBlank();
    }
}
