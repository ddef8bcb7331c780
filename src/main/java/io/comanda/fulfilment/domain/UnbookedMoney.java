package io.comanda.fulfilment.domain;

import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.InvoiceReceipt;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentSummary;
import io.comanda.payment.Payments;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Money that came by itself for an order and is on none of its invoices. It pays for the next one; once nothing more is to
 * be invoiced, it is too much, since goods were given up, more was sent than was asked for, or it came after the end, and is
 * owed back. What credit notes give back is theirs, and not counted here.
 */
@Component
public class UnbookedMoney {

    /** By bank before the invoice, and by a carrier after it. */
    private static final String BEFORE = "paid-before";

    static final String CASH = "cash-";

    static final Set<PaymentMethod> COMES_BY_ITSELF = EnumSet.of(PaymentMethod.TRANSFER, PaymentMethod.COD);

    private final Ordering ordering;
    private final Invoicing invoicing;
    private final Receivables receivables;
    private final CreditNotes creditNotes;
    private final Payments payments;

    UnbookedMoney(
            Ordering ordering,
            Invoicing invoicing,
            Receivables receivables,
            CreditNotes creditNotes,
            Payments payments) {
        this.ordering = ordering;
        this.invoicing = invoicing;
        this.receivables = receivables;
        this.creditNotes = creditNotes;
        this.payments = payments;
    }

    /** Money has come in this way; an order that has ended, or is paid in another way by now, has no use for it. */
    public void received(String orderNumber, PaymentMethod method) {
        if (COMES_BY_ITSELF.contains(method) && (ordering.isOver(orderNumber) || isPaidOtherwise(orderNumber))) {
            oweBack(orderNumber);
        }
    }

    private boolean isPaidOtherwise(String orderNumber) {
        return payments.find(orderNumber)
                .filter(payment -> !COMES_BY_ITSELF.contains(payment.method()))
                .isPresent();
    }

    /** What came and can pay for an invoice; nothing for methods by which money is taken, or owed on account. */
    Money of(OrderView order) {
        return Optional.of(order)
                .filter(each -> COMES_BY_ITSELF.contains(PaymentMethod.valueOf(each.paymentMethod())))
                .flatMap(each -> payments.find(each.number()))
                .map(payment -> of(payment, invoicing.ofOrder(order.number())))
                .filter(Money::isPositive)
                .orElseGet(() -> Money.zero(order.currency()));
    }

    /** Nothing more is to be invoiced: owes back what is left; nothing when it is owed already. */
    void oweBack(String orderNumber) {
        payments.hold(orderNumber);
        payments.find(orderNumber).ifPresent(this::oweBack);
    }

    private void oweBack(PaymentSummary payment) {
        var order = payment.orderNumber();
        var surplus = of(payment, invoicing.ofOrder(order));
        if (surplus.isPositive()) {
            payments.refund(
                    order,
                    surplus,
                    "surplus-" + payments.came(order, COMES_BY_ITSELF).amount());
        }
    }

    private Money of(PaymentSummary payment, List<InvoiceView> invoices) {
        var left = payments.left(payment.orderNumber(), COMES_BY_ITSELF, notes(invoices));
        return left.minus(booked(invoices, left.currency()));
    }

    private Money booked(List<InvoiceView> invoices, String currency) {
        return invoices.stream().map(invoice -> booked(invoice, currency)).reduce(Money.zero(currency), Money::plus);
    }

    private Money booked(InvoiceView invoice, String currency) {
        var number = invoice.number();
        return number == null
                ? invoice.paid()
                : receivables.receipts(number).stream()
                        .filter(UnbookedMoney::isFromPayment)
                        .map(InvoiceReceipt::amount)
                        .reduce(Money.zero(currency), Money::plus);
    }

    private Set<String> notes(List<InvoiceView> invoices) {
        return invoices.stream()
                .filter(invoice -> invoice.number() != null)
                .flatMap(invoice -> creditNotes.ofInvoice(String.valueOf(invoice.number())).stream())
                .map(CreditNoteView::number)
                .collect(Collectors.toSet());
    }

    private static boolean isFromPayment(InvoiceReceipt receipt) {
        return receipt.reference().equals(BEFORE) || receipt.reference().startsWith(CASH);
    }
}
