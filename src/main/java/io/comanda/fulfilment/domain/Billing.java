package io.comanda.fulfilment.domain;

import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.InvoicingRule;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import io.comanda.ordering.InvoiceState;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.CustomerCredit;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.Payments;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** The money side of a delivered order: invoice, capture or cash, and giving back when it was cancelled. */
@Component
public class Billing {

    private final Ordering ordering;
    private final OrderInvoice orderInvoice;
    private final OrderRules rules;
    private final DeliveredGoods delivered;
    private final Invoicing invoicing;
    private final Receivables receivables;
    private final Payments payments;
    private final CustomerCredit credit;
    private final UnbookedMoney unbooked;
    private final Company company;
    private final Clock clock;

    Billing(
            Ordering ordering,
            OrderInvoice orderInvoice,
            OrderRules rules,
            DeliveredGoods delivered,
            Invoicing invoicing,
            Receivables receivables,
            Payments payments,
            CustomerCredit credit,
            UnbookedMoney unbooked,
            Company company,
            Clock clock) {
        this.ordering = ordering;
        this.orderInvoice = orderInvoice;
        this.rules = rules;
        this.delivered = delivered;
        this.invoicing = invoicing;
        this.receivables = receivables;
        this.payments = payments;
        this.credit = credit;
        this.unbooked = unbooked;
        this.company = company;
        this.clock = clock;
    }

    /**
     * Invoices what was delivered and not invoiced, unless the customer gets one invoice for a time and
     * goods are to wait for it; says how its money
     * comes: {@code capture}, {@code cash}, {@code none}.
     */
    public String invoice(String orderNumber) {
        var order = ordering.order(orderNumber);
        if (!rules.of(order).isCollective() || order.lines().stream().noneMatch(OrderLineView::stocked)) {
            invoiceDue(order);
        }
        return collect(order);
    }

    /** Invoices a delivery at once for whoever gets his invoices so. */
    public void invoiceDelivery(String orderNumber) {
        var order = ordering.order(orderNumber);
        if (rules.of(order) == InvoicingRule.AFTER_DELIVERY) {
            invoiceDue(order);
        }
    }

    /** Invoices what left and is on no invoice yet, whatever the customer's rule says. */
    public void invoiceDelivered(String orderNumber) {
        invoiceDue(ordering.order(orderNumber));
    }

    /** Takes what is open of the invoices from the card, and books it. */
    public void capture(String orderNumber) {
        invoicing.ofOrder(orderNumber).stream()
                .filter(invoice -> !invoice.fullyPaid())
                .forEach(invoice -> capture(orderNumber, invoice));
        ordering.payment(orderNumber, PaymentState.PAID);
    }

    /** Books the cash that came; says whether some is still missing, as {@link #invoice} does. */
    public String bookCash(String orderNumber) {
        return collect(ordering.order(orderNumber));
    }

    /**
     * A customer with an account has paid for what he got; whoever paid otherwise was noted when his money came.
     *
     * @return whether it is for the order's process to look, since it waits for cash: what was credited need not come any more
     */
    public boolean settled(String orderNumber) {
        var order = ordering.order(orderNumber);
        var onAccount = order.paymentMethod().equals(PaymentMethod.ACCOUNT.name());
        if (onAccount && order.invoicing() == InvoiceState.INVOICED && isPaid(orderNumber)) {
            ordering.payment(orderNumber, PaymentState.PAID);
        }
        return order.paymentMethod().equals(PaymentMethod.COD.name());
    }

    /** Money was taken off an invoice again: an order on account is owed for once more. */
    public void reopened(String orderNumber) {
        var order = ordering.order(orderNumber);
        if (order.paymentMethod().equals(PaymentMethod.ACCOUNT.name()) && order.payment() == PaymentState.PAID) {
            ordering.payment(orderNumber, PaymentState.AUTHORIZED);
        }
    }

    /**
     * The cardholder's bank took money back: the order's invoices are open again, the latest first. What was on none of them, for it
     * was credited, goes off the customer's account, where a refund that comes too late will put it.
     */
    public void disputed(String orderNumber, Money amount, String reference) {
        var rest = amount;
        for (var invoice : invoicing.ofOrder(orderNumber).stream()
                .sorted(Comparator.comparing(InvoiceView::id).reversed())
                .toList()) {
            var part = rest.min(invoice.paid());
            if (part.isPositive()) {
                receivables.takeBack(number(invoice), part, today(), "dispute-" + reference);
                rest = rest.minus(part);
            }
        }
        if (rest.isPositive()) {
            receivables.chargeBack(customer(orderNumber), rest, today(), onAccount(orderNumber, reference));
        }
        if (!isPaid(orderNumber)) {
            ordering.payment(orderNumber, PaymentState.OPEN);
        }
    }

    /**
     * The cardholder's bank gave back what it had taken: the order's open invoices are paid again, the oldest first. What was
     * credited meanwhile stays on the customer's account.
     */
    public void disputeWon(String orderNumber, Money amount, String reference) {
        var rest = amount;
        for (var invoice : invoicing.ofOrder(orderNumber).stream()
                .sorted(Comparator.comparing(InvoiceView::id))
                .toList()) {
            var part = rest.min(invoice.open());
            if (part.isPositive()) {
                receivables.receive(number(invoice), part, today(), "dispute-won-" + reference);
                rest = rest.minus(part);
            }
        }
        if (rest.isPositive()) {
            receivables.receiveOnAccount(
                    customer(orderNumber), rest, today(), onAccount(orderNumber, reference) + "-won");
        }
        if (isPaid(orderNumber)) {
            ordering.payment(orderNumber, PaymentState.PAID);
        }
    }

    /** Voids what is held and refunds what was taken. */
    public void giveBack(String orderNumber) {
        var taken = payments.find(orderNumber)
                .map(payment -> payments.refundable(orderNumber))
                .filter(Money::isPositive);
        taken.ifPresent(amount -> payments.refund(orderNumber, amount, "cancellation"));
        payments.voidAuthorization(orderNumber);
        ordering.payment(orderNumber, PaymentState.VOIDED);
    }

    private void invoiceDue(OrderView order) {
        var quantities = orderInvoice.quantities(order);
        if (!quantities.isEmpty()) {
            invoicing.issue(orderInvoice.draft(order, quantities));
            ordering.invoiced(order.number(), quantities);
            delivered.invoiced(order.number());
        }
    }

    private void capture(String orderNumber, InvoiceView invoice) {
        var number = number(invoice);
        payments.capture(orderNumber, invoice.open(), number);
        receivables.receive(number, invoice.open(), today(), "card-" + number);
    }

    private String collect(OrderView order) {
        return switch (order.paymentMethod()) {
            case "CARD" -> "capture";
            case "COD" -> {
                book(order);
                yield isPaid(order.number()) ? complete(order, PaymentState.PAID) : "cash";
            }
            case "TRANSFER" -> complete(order, order.payment());
            default -> {
                freeCredit(order);
                yield "none";
            }
        };
    }

    /** Cash that is on no invoice yet; whoever brings more waits until this order waits for it. */
    private void book(OrderView order) {
        var rest = unbooked.of(order);
        var collected = payments.summary(order.number()).captured();
        for (var invoice : invoicing.ofOrder(order.number())) {
            var amount = rest.min(invoice.open());
            if (amount.isPositive() && invoice.number() != null) {
                receivables.receive(number(invoice), amount, today(), UnbookedMoney.CASH + collected.amount());
                rest = rest.minus(amount);
            }
        }
    }

    /** What was given up uses no credit any more; what was delivered does until it is paid. */
    private void freeCredit(OrderView order) {
        if (order.lines().stream().anyMatch(line -> line.cancelled().isPositive())) {
            var owed = invoicing.ofOrder(order.number()).stream()
                    .map(InvoiceView::open)
                    .reduce(orderInvoice.toCome(ordering.order(order.number())), Money::plus);
            credit.keep(order.number(), owed, "given-up");
        }
    }

    /** No more money is awaited; what is on no invoice now is too much. */
    private String complete(OrderView order, PaymentState state) {
        unbooked.oweBack(order.number());
        ordering.payment(order.number(), state);
        return "none";
    }

    private boolean isPaid(String orderNumber) {
        return invoicing.ofOrder(orderNumber).stream().allMatch(InvoiceView::fullyPaid);
    }

    private String customer(String orderNumber) {
        return ordering.order(orderNumber).customerNumber();
    }

    /** Tells the journal the order whose money it is. */
    private static String onAccount(String orderNumber, String reference) {
        return orderNumber + "#dispute-" + reference;
    }

    private static String number(InvoiceView invoice) {
        return String.valueOf(invoice.number());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
