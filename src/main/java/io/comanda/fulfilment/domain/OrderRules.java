package io.comanda.fulfilment.domain;

import io.comanda.invoicing.InvoicingRule;
import io.comanda.invoicing.InvoicingRules;
import io.comanda.ordering.OrderView;
import org.springframework.stereotype.Component;

/** When an order is invoiced. Who pays otherwise than on account gets no invoice for a time: his money is taken with it. */
@Component
public class OrderRules {

    private final InvoicingRules rules;

    OrderRules(InvoicingRules rules) {
        this.rules = rules;
    }

    public InvoicingRule of(OrderView order) {
        var rule = rules.of(order.customerNumber());
        return rule.isCollective() && !"ACCOUNT".equals(order.paymentMethod()) ? InvoicingRule.AFTER_ORDER : rule;
    }
}
