package io.comanda.payment.gateway;

import io.comanda.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A house with other settings than those delivered: cards are taken at Stripe, which is a stub that speaks its words, and who
 * just changed his mind bears the parcel back. One context is shared by all such tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({StripeAccount.class, StripeScene.class})
@TestPropertySource(
        properties = {
            "comanda.payment.provider=stripe",
            "comanda.payment.stripe.key=" + StripeStub.KEY,
            "comanda.payment.stripe.webhook-secret=" + StripeStub.WEBHOOK_SECRET,
            "comanda.payment.stripe.read-timeout=1s",
            "comanda.returns.parcel-fee=4.90"
        })
public @interface StripeTest {}
