package io.comanda.ordering;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.ImportResult.Refused;
import io.comanda.ordering.domain.AgreedLine;
import io.comanda.ordering.domain.Agreement;
import io.comanda.ordering.domain.Order;
import io.comanda.ordering.domain.OrderNumbers;
import io.comanda.ordering.domain.Orders;
import io.comanda.pricing.PriceStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over orders agreed elsewhere, in batches, each of them once however often it is sent. */
@Service
@Transactional
public class OrderImport {

    private final Orders orders;
    private final Ordering ordering;
    private final OrderNumbers numbers;
    private final Customers customers;
    private final Catalog catalog;
    private final JdbcClient jdbc;

    OrderImport(
            Orders orders,
            Ordering ordering,
            OrderNumbers numbers,
            Customers customers,
            Catalog catalog,
            JdbcClient jdbc) {
        this.orders = orders;
        this.ordering = ordering;
        this.numbers = numbers;
        this.customers = customers;
        this.catalog = catalog;
        this.jdbc = jdbc;
    }

    /** One transaction for the batch; an order that cannot be taken over is named and leaves the others alone. */
    public ImportResult importOrders(List<ImportedOrder> batch) {
        var known = knownAlready(batch);
        var fresh = batch.stream()
                .filter(o -> known.add(o.source() + "\n" + o.externalNumber()))
                .toList();
        var buyers = customers.customers(
                fresh.stream().map(ImportedOrder::customerNumber).distinct().toList());
        var products = catalog.products(fresh.stream()
                .flatMap(o -> o.lines().stream())
                .map(ImportedOrder.ImportedLine::productNumber)
                .distinct()
                .toList());
        var refused = new ArrayList<Refused>();
        var accepted =
                fresh.stream().filter(o -> accept(o, buyers, products, refused)).toList();
        add(accepted, buyers, products);
        return new ImportResult(accepted.size(), batch.size() - fresh.size(), refused);
    }

    /** The oldest drafts of a source by order date, at most as many as asked for. */
    @Transactional(readOnly = true)
    public List<String> drafts(String source, int limit) {
        return jdbc.sql(
                        """
                        select number from ordering_order where external_source = ? and lifecycle = 'DRAFT'
                        order by order_date, id limit ?""")
                .params(source, limit)
                .query(String.class)
                .list();
    }

    /**
     * What those drafts need of each stocked product, together with what is still to leave for orders of the source that
     * are on their way.
     */
    @Transactional(readOnly = true)
    public Map<String, Quantity> needs(String source, int limit) {
        var needs = new HashMap<String, Quantity>();
        jdbc.sql(
                        """
                        with wanted as (
                            select id from ordering_order where external_source = :source and lifecycle = 'PLACED'
                            union all
                            (select id from ordering_order where external_source = :source and lifecycle = 'DRAFT'
                             order by order_date, id limit :limit))
                        select l.product_number, sum(l.quantity - l.shipped - l.cancelled) as quantity
                        from wanted join ordering_order_line l on l.order_id = wanted.id
                        where l.stocked and l.quantity > l.shipped + l.cancelled
                        group by l.product_number""")
                .param("source", source)
                .param("limit", limit)
                .query(row -> {
                    needs.put(row.getString(1), new Quantity(row.getBigDecimal(2)));
                });
        return needs;
    }

    /** How many orders of a source there are in each state of life. */
    @Transactional(readOnly = true)
    public Map<String, Long> lifecycles(String source) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("select lifecycle, count(*) from ordering_order where external_source = ? group by lifecycle")
                .param(source)
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private Set<String> knownAlready(Collection<ImportedOrder> batch) {
        return new HashSet<>(jdbc.sql(
                        """
                        select o.external_source || chr(10) || o.external_number from ordering_order o
                        join unnest(?::text[], ?::text[]) as wanted(source, number)
                          on o.external_source = wanted.source and o.external_number = wanted.number""")
                .params(
                        batch.stream().map(ImportedOrder::source).toArray(String[]::new),
                        batch.stream().map(ImportedOrder::externalNumber).toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private static boolean accept(
            ImportedOrder order,
            Map<String, CustomerView> buyers,
            Map<String, ProductView> products,
            List<Refused> refused) {
        var missing = order.lines().stream()
                .map(ImportedOrder.ImportedLine::productNumber)
                .filter(p -> !products.containsKey(p))
                .findFirst();
        if (!buyers.containsKey(order.customerNumber())) {
            refused.add(new Refused(
                    order.externalNumber(), "customer-unknown", "There is no customer " + order.customerNumber()));
        } else if (missing.isPresent()) {
            refused.add(new Refused(order.externalNumber(), "product-unknown", "There is no product " + missing.get()));
        } else {
            return true;
        }
        return false;
    }

    private void add(
            List<ImportedOrder> accepted, Map<String, CustomerView> buyers, Map<String, ProductView> products) {
        var next = numbers.next(accepted.size()).iterator();
        for (var imported : accepted) {
            var buyer =
                    Optional.ofNullable(buyers.get(imported.customerNumber())).orElseThrow();
            var order = new Order(agreement(next.next(), imported, buyer, products));
            orders.add(order);
            if (imported.release()) {
                ordering.release(order.number());
            }
        }
    }

    private static Agreement agreement(
            String number, ImportedOrder order, CustomerView buyer, Map<String, ProductView> products) {
        return new Agreement(
                number,
                order.channel(),
                order.source(),
                order.externalNumber(),
                new Agreement.Party(buyer.number(), buyer.name(), buyer.vatId(), buyer.email(), buyer.language()),
                order.customerReference(),
                Optional.ofNullable(order.agentCode()).orElse(buyer.agentCode()),
                order.orderDate(),
                order.currency(),
                order.paymentMethod(),
                order.paymentToken(),
                buyer.deliveryPolicy().name(),
                buyer.defaultWarehouse(),
                order.billTo(),
                order.shipTo(),
                null,
                order.note(),
                order.lines().stream()
                        .map(line -> agreed(line, buyer, products))
                        .toList(),
                new Money(order.freight().amount(), order.currency()),
                order.freightVat(),
                null);
    }

    private static AgreedLine agreed(
            ImportedOrder.ImportedLine line, CustomerView buyer, Map<String, ProductView> products) {
        var product = Optional.ofNullable(products.get(line.productNumber())).orElseThrow();
        return new AgreedLine(
                line.lineNo(),
                line.productNumber(),
                product.name(Locale.forLanguageTag(buyer.language())),
                line.quantity(),
                product.unit(),
                line.unitPrice(),
                line.discount(),
                line.net(),
                line.vatRate(),
                product.stocked(),
                List.of(new PriceStep("agreedElsewhere", Map.of())));
    }
}
