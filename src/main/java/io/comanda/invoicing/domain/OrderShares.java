package io.comanda.invoicing.domain;

import io.comanda.invoicing.InvoiceView;
import io.comanda.kernel.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which orders money for an invoice is for: the first order of the invoice is filled first, then the next. */
@Component
public class OrderShares {

    private final Invoices invoices;

    OrderShares(Invoices invoices) {
        this.invoices = invoices;
    }

    /** The orders an invoice is about. */
    public List<String> orders(InvoiceView invoice) {
        return invoice.orders() == 1
                ? List.of(invoice.orderNumber())
                : List.copyOf(invoices.netByOrder(invoice).keySet());
    }

    /**
     * Spreads an amount over the orders.
     *
     * @param before what was settled of the invoice before this
     */
    public Map<String, Money> of(InvoiceView invoice, Money before, Money amount) {
        if (invoice.orders() == 1) {
            return Map.of(invoice.orderNumber(), amount);
        }
        var nets = invoices.netByOrder(invoice);
        var shares = invoice.gross()
                .shareOut(nets.values().stream().map(Money::amount).toList())
                .iterator();
        var spread = new LinkedHashMap<String, Money>();
        var reached = Money.zero(amount.currency());
        for (var order : nets.keySet()) {
            var from = reached;
            reached = reached.plus(shares.next());
            var part = overlap(from, reached, before, before.plus(amount));
            if (part.isPositive()) {
                spread.put(order, part);
            }
        }
        return spread;
    }

    private static Money overlap(Money from, Money to, Money begin, Money end) {
        var low = from.compareTo(begin) >= 0 ? from : begin;
        return to.min(end).minus(low);
    }
}
