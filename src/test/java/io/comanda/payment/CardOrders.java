package io.comanda.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.ordering.Lifecycle;

/** Orders for a hundred that are paid by card, whoever takes it. */
public class CardOrders {

    private final Shop shop;
    private final Journey journey;
    private final Payments payments;
    private final Invoicing invoicing;

    CardOrders(Shop shop, Journey journey, Payments payments, Invoicing invoicing) {
        this.shop = shop;
        this.journey = journey;
        this.payments = payments;
        this.invoicing = invoicing;
    }

    public String placed(String token) {
        var customer = shop.customer("CARD", shop.warehouse(true));
        var product = shop.productFor(customer, "100.00", 10);
        return journey.place(customer, null, token, Journey.line(product, 1));
    }

    /** As far as it goes by itself. */
    public String sold(String token) {
        var order = placed(token);
        journey.runJobs(order);
        return order;
    }

    public String waiting(String token) {
        var order = sold(token);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitPayment");
        return order;
    }

    /** At its end, and nothing of it is open. */
    public void assertPaid(String order) {
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(payments.summary(order).captured())
                .isEqualTo(journey.order(order).gross());
        assertThat(invoicing.ofOrder(order)).allMatch(InvoiceView::fullyPaid);
    }
}
