package io.comanda.fulfilment.domain;

import io.comanda.customer.Customers;
import io.comanda.invoicing.InvoiceDraft;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.InvoiceState;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.payment.PaymentSummary;
import io.comanda.payment.Payments;
import io.comanda.platform.company.Company;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is to be invoiced of an order: everything delivered and not invoiced, with the freight on the first invoice. */
@Component
public class OrderInvoice {

    private final Customers customers;
    private final Payments payments;
    private final Company company;
    private final Clock clock;

    OrderInvoice(Customers customers, Payments payments, Company company, Clock clock) {
        this.customers = customers;
        this.payments = payments;
        this.company = company;
        this.clock = clock;
    }

    /** Quantities by line. */
    public Map<Integer, Quantity> quantities(OrderView order) {
        return order.lines().stream()
                .filter(line -> due(line).isPositive())
                .collect(Collectors.toMap(OrderLineView::lineNo, OrderInvoice::due));
    }

    public InvoiceDraft draft(OrderView order) {
        var isFirst = order.invoicing() == InvoiceState.NOT_INVOICED;
        var lines = order.lines().stream()
                .filter(line -> due(line).isPositive())
                .map(OrderInvoice::line)
                .toList();
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
                order.deliveryAddress(),
                LocalDate.ofInstant(clock.instant(), company.timeZone()),
                order.paymentMethod(),
                termDays(order),
                order.currency(),
                lines,
                isFirst ? order.freight() : Money.zero(order.currency()),
                isFirst ? order.freightVat() : null,
                paidBefore(order));
    }

    /** Services are delivered with the goods. */
    private static Quantity due(OrderLineView line) {
        var delivered = line.stocked() ? line.shipped() : line.quantity().minus(line.cancelled());
        return delivered.minus(line.invoiced());
    }

    private static InvoiceDraft.Line line(OrderLineView line) {
        return new InvoiceDraft.Line(
                line.lineNo(),
                line.productNumber(),
                line.name(),
                due(line),
                line.unit(),
                line.unitPrice(),
                line.discount(),
                share(line),
                line.vatRate());
    }

    /** The part of the line's net that is invoiced now; what is invoiced last takes the cents that rounding left. */
    private static Money share(OrderLineView line) {
        return upTo(line, line.invoiced().plus(due(line))).minus(upTo(line, line.invoiced()));
    }

    private static Money upTo(OrderLineView line, Quantity quantity) {
        return line.net().times(quantity.value().divide(line.quantity().value(), 12, RoundingMode.HALF_UP));
    }

    private int termDays(OrderView order) {
        return "ACCOUNT".equals(order.paymentMethod())
                ? customers.customer(order.customerNumber()).paymentTermDays()
                : 0;
    }

    private Money paidBefore(OrderView order) {
        return "TRANSFER".equals(order.paymentMethod())
                ? payments.find(order.number())
                        .map(PaymentSummary::captured)
                        .map(money -> money.min(order.gross()))
                        .orElse(Money.zero(order.currency()))
                : Money.zero(order.currency());
    }
}
