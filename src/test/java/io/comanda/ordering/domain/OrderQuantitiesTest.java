package io.comanda.ordering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.Shop;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.InvoiceState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How far an order is follows from what happened to its lines: open is ordered less cancelled less shipped. */
class OrderQuantitiesTest {

    private final Order order = new Order(agreement());

    @Test
    void openIsOrderedLessShippedLessCancelled() {
        order.place(Instant.EPOCH, "desk");
        order.ship(Map.of(1, Quantity.of(4)));
        assertThat(order.view().lines().get(0).open()).isEqualTo(Quantity.of(6));
        assertThat(order.view().fulfilment()).isEqualTo(FulfilmentState.PARTLY_SHIPPED);

        order.cancelRest();
        assertThat(order.view().lines().get(0).open()).isEqualTo(Quantity.ZERO);
        assertThat(order.view().fulfilment()).isEqualTo(FulfilmentState.SHIPPED);
    }

    @Test
    void invoicedIsAnOrderWhenAllThatIsNotCancelledIs() {
        order.place(Instant.EPOCH, "desk");
        order.ship(Map.of(1, Quantity.of(4)));
        order.invoice(Map.of(1, Quantity.of(4)));
        assertThat(order.view().invoicing()).isEqualTo(InvoiceState.PARTLY_INVOICED);
        order.cancelRest();
        assertThat(order.view().invoicing()).isEqualTo(InvoiceState.INVOICED);
    }

    @Test
    void neverShipsMoreThanIsOpen() {
        order.place(Instant.EPOCH, "desk");
        assertThatThrownBy(() -> order.ship(Map.of(1, Quantity.of(11)))).isInstanceOf(IllegalArgumentException.class);
        assertThat(order.view().fulfilment()).isEqualTo(FulfilmentState.UNFULFILLED);
    }

    private static Agreement agreement() {
        var address = Shop.address("RO");
        return new Agreement(
                "ORD-1",
                "desk",
                null,
                null,
                new Agreement.Party("K-1", "Velo", null, null, "en"),
                null,
                null,
                LocalDate.EPOCH,
                "EUR",
                "ACCOUNT",
                null,
                "SHIP_AND_BACKORDER",
                null,
                address,
                address,
                null,
                null,
                List.of(line()),
                Money.zero("EUR"),
                null,
                null);
    }

    private static AgreedLine line() {
        return new AgreedLine(
                1,
                "P",
                "Product",
                Quantity.of(10),
                "PCS",
                BigDecimal.TEN,
                Percent.ZERO,
                Money.of("100", "EUR"),
                VatRate.standard("19"),
                true,
                List.of());
    }
}
