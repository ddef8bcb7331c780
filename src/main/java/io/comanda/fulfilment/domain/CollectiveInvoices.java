package io.comanda.fulfilment.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.comanda.fulfilment.NothingToInvoice;
import io.comanda.invoicing.InvoiceDraft;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invoices over several orders of a customer: for all goods that wait, or for chosen shipments. */
@Component
public class CollectiveInvoices {

    /** So many shipments on one invoice; those beyond come on the next one. */
    private static final int MOST = 500;

    private final DeliveredGoods goods;
    private final OrderInvoice orderInvoice;
    private final Ordering ordering;
    private final Invoicing invoicing;

    CollectiveInvoices(DeliveredGoods goods, OrderInvoice orderInvoice, Ordering ordering, Invoicing invoicing) {
        this.goods = goods;
        this.orderInvoice = orderInvoice;
        this.ordering = ordering;
        this.invoicing = invoicing;
    }

    /** Ids of the invoices; see {@link Invoicing#numbers}. */
    public List<Long> issueAll(String customerNumber, @Nullable Instant before) {
        return issued(customerNumber, goods.lock(customerNumber, before, MOST));
    }

    public List<Long> issue(String customerNumber, Collection<String> shipments) {
        var waiting = goods.lock(customerNumber, shipments);
        if (waiting.size() < new HashSet<>(shipments).size()) {
            throw new NothingToInvoice(customerNumber);
        }
        return issued(customerNumber, waiting);
    }

    private List<Long> issued(String customerNumber, List<String> shipments) {
        if (shipments.isEmpty()) {
            throw new NothingToInvoice(customerNumber);
        }
        var quantities = goods.quantities(shipments);
        goods.invoiced(shipments);
        return quantities.keySet().stream()
                .sorted()
                .map(ordering::order)
                .collect(groupingBy(CollectiveInvoices::paper, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(orders -> issue(orders, quantities).stream())
                .toList();
    }

    private List<Long> issue(List<OrderView> orders, Map<String, Map<Integer, Quantity>> shipped) {
        var lines = new ArrayList<InvoiceDraft.Line>();
        var invoiced = new LinkedHashMap<String, Map<Integer, Quantity>>();
        for (var order : orders) {
            var quantities = orderInvoice.quantities(order, shipped.getOrDefault(order.number(), Map.of()));
            if (!quantities.isEmpty()) {
                invoiced.put(order.number(), quantities);
                lines.addAll(orderInvoice.lines(order, quantities));
            }
        }
        invoiced.forEach(ordering::invoiced);
        var about = orders.stream()
                .filter(order -> invoiced.containsKey(order.number()))
                .toList();
        return about.isEmpty() ? List.of() : List.of(invoicing.issue(orderInvoice.collective(about, lines)));
    }

    /** Orders of one currency and agent come on one paper. */
    private static String paper(OrderView order) {
        return order.currency() + " " + order.agentCode();
    }
}
