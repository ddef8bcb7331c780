package io.comanda.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.desk.OrderPage.PossibleAction;
import io.comanda.desk.OrderPage.PossibleAction.Action;
import io.comanda.ordering.Lifecycle;
import io.comanda.platform.actor.Actor;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Wherever an order rests, somebody can do more about it than write on it. */
@IntegrationTest
class EachStateOffersSomethingTest {

    private static final Set<String> EVERYBODY =
            Set.of("order-desk", "warehouse", "finance", "supervisor", "purchasing", "process-admin", "administrator");

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private OrderPages pages;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void toSomebody() {
        var byHand = shop.warehouse(false);
        var automatic = shop.warehouse(true);
        var resting = Stream.of(
                        order(shop.customer("ACCOUNT", automatic), null, 0),
                        order(shop.customer("ACCOUNT", byHand), null, 5),
                        order(shop.customer("TRANSFER", automatic), null, 5),
                        order(shop.customer("CARD", automatic), "tok_declined", 5),
                        order(shop.customer("COD", automatic), null, 5))
                .filter(number -> journey.order(number).lifecycle() == Lifecycle.PLACED)
                .toList();
        assertThat(resting).hasSizeGreaterThanOrEqualTo(4);
        SecurityContextHolder.getContext()
                .setAuthentication(Callers.authentication(new Actor("ana", Actor.Kind.PERSON, EVERYBODY, null)));
        assertThat(resting).allSatisfy(number -> assertThat(
                        pages.page(number, Locale.ENGLISH).actions())
                .filteredOn(PossibleAction::allowed)
                .extracting(PossibleAction::action)
                .anyMatch(action -> action != Action.COMMENT));
    }

    private String order(String customer, @Nullable String cardToken, long stock) {
        var product = stock == 0 ? shop.product("10.00") : shop.productFor(customer, "10.00", stock);
        var number = journey.place(customer, null, cardToken, Journey.line(product, 2));
        journey.runJobs(number);
        return number;
    }
}
