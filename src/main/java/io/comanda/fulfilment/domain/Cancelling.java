package io.comanda.fulfilment.domain;

import io.comanda.ordering.Ordering;
import org.springframework.stereotype.Component;

/** The end of an order that will not be carried out. */
@Component
public class Cancelling {

    private final Ordering ordering;
    private final CustomerNews news;

    Cancelling(Ordering ordering, CustomerNews news) {
        this.ordering = ordering;
        this.news = news;
    }

    public void confirm(String orderNumber, String reason) {
        ordering.cancelled(orderNumber, reason);
        news.cancelled(ordering.order(orderNumber), reason);
    }
}
