package io.comanda.fulfilment;

import io.comanda.customer.Customers;
import io.comanda.fulfilment.domain.CustomerNews;
import io.comanda.fulfilment.domain.Papers;
import io.comanda.ordering.OrderView;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.Payments;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the customer that his order was changed. */
@Service
@Transactional
public class ChangeNotice {

    private final Customers customers;
    private final Payments payments;
    private final Papers papers;
    private final CustomerNews news;

    ChangeNotice(Customers customers, Payments payments, Papers papers, CustomerNews news) {
        this.customers = customers;
        this.payments = payments;
        this.papers = papers;
        this.news = news;
    }

    /** A new confirmation, and a proforma where money is still to be sent. */
    public void changed(OrderView order, String change) {
        var termDays = order.paymentMethod().equals(PaymentMethod.ACCOUNT.name())
                ? customers.customer(order.customerNumber()).paymentTermDays()
                : 0;
        var documents = new ArrayList<Long>();
        documents.add(papers.confirmation(order, change, termDays));
        if (order.paymentMethod().equals(PaymentMethod.TRANSFER.name()) && isAwaited(order)) {
            documents.add(papers.proforma(order, "PF-" + change));
        }
        news.changed(order, change, documents);
    }

    private boolean isAwaited(OrderView order) {
        return payments.find(order.number())
                .filter(payment -> payment.due().isPositive())
                .isPresent();
    }
}
