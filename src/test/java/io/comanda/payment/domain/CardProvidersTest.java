package io.comanda.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.platform.production.NotFitForProduction;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardProvidersTest {

    @Test
    void doesNotStartForAProviderThatLacksItsKey() {
        assertThatThrownBy(() -> new CardProviders(List.of(), "stripe"))
                .isInstanceOf(NotFitForProduction.class)
                .hasMessageContaining("COMANDA_PAYMENT_STRIPE_KEY")
                .hasMessageContaining("COMANDA_PAYMENT_STRIPE_WEBHOOKSECRET");
    }

    @Test
    void offersNoCardsWhereNoProviderIsConfigured() {
        assertThat(new CardProviders(List.of(), "simulator").current()).isEmpty();
    }
}
