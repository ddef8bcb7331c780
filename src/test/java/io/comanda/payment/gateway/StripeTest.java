package io.comanda.payment.gateway;

import io.comanda.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Cards are taken at Stripe, which is a stub that speaks its words; one context is shared by all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({StripeAccount.class, StripeScene.class})
@TestPropertySource(
        properties = {
            "comanda.payment.provider=stripe",
            "comanda.payment.stripe.key=" + StripeStub.KEY,
            "comanda.payment.stripe.webhook-secret=" + StripeStub.WEBHOOK_SECRET,
            "comanda.payment.stripe.read-timeout=1s"
        })
@interface StripeTest {}
