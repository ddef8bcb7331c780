package io.comanda.payment.gateway;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Where our account is: at the stub. */
@TestConfiguration(proxyBeanMethods = false)
class StripeAccount {

    @Bean
    StripeStub stripeStub() {
        return new StripeStub();
    }

    @Bean
    DynamicPropertyRegistrar ourAccountAtStripe(StripeStub stub) {
        return registry -> registry.add("comanda.payment.stripe.base-url", stub::address);
    }
}
