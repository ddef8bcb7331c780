package io.comanda.invoicing;

import io.comanda.invoicing.domain.Invoices;
import io.comanda.kernel.Money;
import io.comanda.payment.Payments;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books money on invoices. */
@Service
@Transactional
public class Receivables {

    private final Invoices invoices;
    private final Payments payments;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Receivables(Invoices invoices, Payments payments, Timeline timeline, ApplicationEventPublisher events) {
        this.invoices = invoices;
        this.payments = payments;
        this.timeline = timeline;
        this.events = events;
    }

    /**
     * Books money on an invoice, once for each reference; what was taken from the credit limit is given back.
     *
     * @param reference of the money, for instance the bank's
     */
    public InvoiceView receive(String invoiceNumber, Money amount, LocalDate day, String reference) {
        var known = invoices.find(invoiceNumber).orElseThrow(() -> new InvoiceUnknown(invoiceNumber));
        invoices.lock(known.id());
        var before = invoices.find(invoiceNumber).orElseThrow();
        if (amount.compareTo(before.open()) > 0) {
            return alreadyBooked(before, amount, reference);
        }
        invoices.book(before, amount, day, before.paymentMethod(), reference)
                .ifPresent(after -> booked(after, amount, reference));
        return invoices.find(invoiceNumber).orElseThrow();
    }

    void announcePaid(String invoiceNumber, String orderNumber) {
        events.publishEvent(new InvoicePaid(invoiceNumber, orderNumber));
    }

    /** The same money again is harmless; other money is too much. */
    private InvoiceView alreadyBooked(InvoiceView invoice, Money amount, String reference) {
        if (!invoices.isBooked(invoice.id(), reference)) {
            throw new PaidTooMuch(String.valueOf(invoice.number()), amount, invoice.open());
        }
        return invoice;
    }

    private void booked(InvoiceView invoice, Money amount, String reference) {
        var number = String.valueOf(invoice.number());
        payments.settleCredit(invoice.orderNumber(), amount, reference);
        timeline.record(Entry.order(
                invoice.orderNumber(),
                "invoicing.MoneyBooked",
                Map.of("invoiceNumber", number, "amount", amount.toString(), "reference", reference)));
        if (invoice.fullyPaid()) {
            announcePaid(number, invoice.orderNumber());
        }
    }
}
