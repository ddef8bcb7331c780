package io.comanda.fulfilment.domain;

import io.comanda.customer.Customers;
import io.comanda.ordering.OrderView;
import org.springframework.stereotype.Component;

/** The order confirmation, on paper and by mail. */
@Component
public class OrderConfirmation {

    private final Customers customers;
    private final Papers papers;
    private final CustomerNews news;

    OrderConfirmation(Customers customers, Papers papers, CustomerNews news) {
        this.customers = customers;
        this.papers = papers;
        this.news = news;
    }

    public void send(OrderView order) {
        var termDays = "ACCOUNT".equals(order.paymentMethod())
                ? customers.customer(order.customerNumber()).paymentTermDays()
                : 0;
        news.confirmed(order, papers.confirmation(order, termDays));
    }
}
