package io.comanda.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.CustomerDraft;
import io.comanda.customer.CustomerStatus;
import io.comanda.customer.Customers;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.kernel.Percent;
import io.comanda.kernel.VatRate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The VAT that an order is agreed with. */
@IntegrationTest
class OrderVatTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Customers customers;

    @Autowired
    private Ordering ordering;

    @ParameterizedTest
    @CsvSource({
        "RO, ,            S, 21, 242.00",
        "RO, RO14399840,  S, 21, 242.00",
        "DE, DE136695976, K, 0,  200.00",
        "GR, EL094259216, K, 0,  200.00",
        "DE, ,            S, 19, 238.00",
        "SE, ,            S, 25, 250.00",
        "US, ,            G, 0,  200.00"
    })
    void followsTheGoodsAndTheBuyer(
            String country, @Nullable String vatId, String category, String percent, String gross) {
        var order = order(country, vatId);
        var line = order.lines().get(0);
        assertThat(line.vatRate()).isEqualTo(new VatRate(category, Percent.of(percent)));
        assertThat(order.gross().amount()).isEqualByComparingTo(gross);
    }

    @Test
    void isAgreedForOneCountry() {
        var order = order("DE", null);
        assertThatThrownBy(() -> ordering.deliverTo(order.number(), Shop.address("AT")))
                .isInstanceOf(DeliveryCountryFixed.class);
        assertThat(ordering.order(order.number()).deliveryAddress().country()).isEqualTo("DE");
    }

    private OrderView order(String country, @Nullable String vatId) {
        var warehouse = shop.warehouse(true);
        var number = Shop.own("VAT");
        customers.save(new CustomerDraft(
                number,
                "Customer " + number,
                vatId,
                "en",
                "EUR",
                null,
                null,
                CustomerStatus.ACTIVE,
                "test",
                "B",
                null,
                new BigDecimal("100000"),
                30,
                "ACCOUNT",
                DeliveryPolicy.SHIP_AND_BACKORDER,
                warehouse,
                Shop.address(country),
                List.of(),
                List.of(),
                List.of(),
                null));
        return journey.order(journey.place(number, shop.product("100.00"), 2));
    }
}
