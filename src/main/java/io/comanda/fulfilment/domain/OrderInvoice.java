package io.comanda.fulfilment.domain;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import io.comanda.customer.Customers;
import io.comanda.invoicing.InvoiceDraft;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatBreakdown;
import io.comanda.ordering.InvoiceState;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.platform.company.Company;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be invoiced of an order: everything delivered and not invoiced, with the freight on the first invoice. */
@Component
public class OrderInvoice {

    private static final Quantity NONE = Quantity.ZERO;

    private final Customers customers;
    private final UnbookedMoney unbooked;
    private final Company company;
    private final Clock clock;

    OrderInvoice(Customers customers, UnbookedMoney unbooked, Company company, Clock clock) {
        this.customers = customers;
        this.unbooked = unbooked;
        this.company = company;
        this.clock = clock;
    }

    /** Quantities by line. */
    public Map<Integer, Quantity> quantities(OrderView order) {
        return order.lines().stream()
                .filter(line -> due(line).isPositive())
                .collect(Collectors.toMap(OrderLineView::lineNo, OrderInvoice::due));
    }

    /** Of what these shipments took away, with the services when nothing was invoiced before; at most what is due. */
    public Map<Integer, Quantity> quantities(OrderView order, Map<Integer, Quantity> shipped) {
        var quantities = quantities(order);
        quantities.replaceAll(
                (lineNo, due) -> due.min(shipped.getOrDefault(lineNo, isService(order, lineNo) ? due : NONE)));
        quantities.values().removeIf(quantity -> !quantity.isPositive());
        return quantities;
    }

    public InvoiceDraft draft(OrderView order, Map<Integer, Quantity> quantities) {
        return draft(order, lines(order, quantities), order.deliveryAddress(), unbooked.of(order));
    }

    /** Gross of what is delivered and on no invoice yet. */
    Money toCome(OrderView order) {
        return gross(order, quantities(order));
    }

    /** Gross of what is on no invoice yet and was not given up, delivered or not. */
    Money rest(OrderView order) {
        var rest = order.lines().stream().collect(Collectors.toMap(OrderLineView::lineNo, line -> line.quantity()
                .minus(line.cancelled())
                .minus(line.invoiced())));
        rest.values().removeIf(quantity -> !quantity.isPositive());
        return gross(order, rest);
    }

    /** Gross of goods without any freight, at the prices of the order. */
    Money worth(OrderView order, Map<Integer, Quantity> quantities) {
        return order.lines().stream()
                .filter(line -> quantities.containsKey(line.lineNo()))
                .map(line -> new VatBreakdown.Line(
                        share(line, quantities.getOrDefault(line.lineNo(), NONE)), line.vatRate()))
                .collect(collectingAndThen(toList(), goods -> gross(order, goods)));
    }

    private Money gross(OrderView order, Map<Integer, Quantity> quantities) {
        return quantities.isEmpty()
                ? Money.zero(order.currency())
                : gross(
                        order,
                        lines(order, quantities).stream()
                                .map(line -> new VatBreakdown.Line(line.net(), line.vatRate()))
                                .toList());
    }

    private static Money gross(OrderView order, List<VatBreakdown.Line> charges) {
        return charges.isEmpty()
                ? Money.zero(order.currency())
                : VatBreakdown.of(order.currency(), charges).gross();
    }

    /** One invoice over several orders on account of one customer, in one currency. */
    public InvoiceDraft collective(List<OrderView> orders, List<InvoiceDraft.Line> lines) {
        var first = orders.get(0);
        return draft(first, lines, null, Money.zero(first.currency()));
    }

    /** The lines of an order as they are invoiced now, with the freight on the first invoice. */
    public List<InvoiceDraft.Line> lines(OrderView order, Map<Integer, Quantity> quantities) {
        var lines = new ArrayList<InvoiceDraft.Line>();
        for (var line : order.lines()) {
            var quantity = quantities.get(line.lineNo());
            if (quantity != null) {
                lines.add(line(order, line, quantity));
            }
        }
        if (order.invoicing() == InvoiceState.NOT_INVOICED && order.freightVat() != null) {
            lines.add(InvoiceDraft.Line.freight(order.number(), order.freight(), order.freightVat()));
        }
        return lines;
    }

    private InvoiceDraft draft(
            OrderView order, List<InvoiceDraft.Line> lines, @Nullable Address deliverTo, Money paidBefore) {
        return new InvoiceDraft(
                order.number(),
                order.customerReference(),
                new InvoiceDraft.Buyer(
                        order.customerNumber(),
                        order.customerName(),
                        order.customerVatId(),
                        order.customerEmail(),
                        order.language(),
                        order.billingAddress()),
                order.agentCode(),
                deliverTo,
                LocalDate.ofInstant(clock.instant(), company.timeZone()),
                order.paymentMethod(),
                termDays(order),
                order.currency(),
                lines,
                paidBefore);
    }

    private static boolean isService(OrderView order, int lineNo) {
        return order.lines().stream().anyMatch(line -> line.lineNo() == lineNo && !line.stocked());
    }

    /** Services are delivered with the goods. */
    private static Quantity due(OrderLineView line) {
        var delivered = line.stocked() ? line.shipped() : line.quantity().minus(line.cancelled());
        return delivered.minus(line.invoiced());
    }

    private static InvoiceDraft.Line line(OrderView order, OrderLineView line, Quantity quantity) {
        return new InvoiceDraft.Line(
                order.number(),
                line.lineNo(),
                line.productNumber(),
                line.name(),
                quantity,
                line.unit(),
                line.unitPrice(),
                line.discount(),
                share(line, quantity),
                line.vatRate());
    }

    /** The part of the line's net that is invoiced now; what is invoiced last takes the cents that rounding left. */
    private static Money share(OrderLineView line, Quantity quantity) {
        return upTo(line, line.invoiced().plus(quantity)).minus(upTo(line, line.invoiced()));
    }

    private static Money upTo(OrderLineView line, Quantity quantity) {
        return line.net().times(quantity.value().divide(line.quantity().value(), 12, RoundingMode.HALF_UP));
    }

    private int termDays(OrderView order) {
        return "ACCOUNT".equals(order.paymentMethod())
                ? customers.customer(order.customerNumber()).paymentTermDays()
                : 0;
    }
}
