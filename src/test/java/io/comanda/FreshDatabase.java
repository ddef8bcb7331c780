package io.comanda;

import io.comanda.access.oidc.OurProvider;
import io.comanda.amendment.AmendmentDesk;
import io.comanda.journeys.CarrierScene;
import io.comanda.payment.CardOrders;
import io.comanda.purchasing.Buying;
import io.comanda.returns.ReturnDesk;
import io.comanda.shipping.InPost;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Gives each application context a database of its own. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Shop.class,
    Journey.class,
    Buying.class,
    ReturnDesk.class,
    AmendmentDesk.class,
    CarrierScene.class,
    CardOrders.class,
    InPost.class,
    OurProvider.class,
    StatementMeter.class
})
class FreshDatabase {

    @Bean
    static TakenFlows takenFlows() {
        return new TakenFlows();
    }

    @Bean
    JdbcConnectionDetails connectionDetails() {
        var url = TestDatabase.createForApplication();
        return new JdbcConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }
        };
    }
}
