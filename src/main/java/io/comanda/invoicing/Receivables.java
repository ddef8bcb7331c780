package io.comanda.invoicing;

import io.comanda.invoicing.domain.AccountMoney;
import io.comanda.invoicing.domain.InvoiceReceipts;
import io.comanda.invoicing.domain.Invoices;
import io.comanda.invoicing.domain.OrderShares;
import io.comanda.kernel.Money;
import io.comanda.payment.CustomerCredit;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books money on invoices. */
@Service
@Transactional
public class Receivables {

    private static final String WRITE_OFF = "WRITE_OFF";

    private final Invoices invoices;
    private final InvoiceReceipts receipts;
    private final OrderShares shares;
    private final CustomerCredit credit;
    private final AccountMoney account;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Receivables(
            Invoices invoices,
            InvoiceReceipts receipts,
            OrderShares shares,
            CustomerCredit credit,
            AccountMoney account,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.invoices = invoices;
        this.receipts = receipts;
        this.shares = shares;
        this.credit = credit;
        this.account = account;
        this.timeline = timeline;
        this.events = events;
    }

    /** What was booked on an invoice, oldest first. */
    @Transactional(readOnly = true)
    public List<InvoiceReceipt> receipts(String invoiceNumber) {
        return receipts.of(invoiceNumber);
    }

    /**
     * Books money on an invoice, once for each reference; what was taken from the credit limit is given back.
     *
     * @param reference of the money, for instance the bank's
     */
    public InvoiceView receive(String invoiceNumber, Money amount, LocalDate day, String reference) {
        return receive(invoiceNumber, amount, day, invoice(invoiceNumber).paymentMethod(), reference);
    }

    /** Gives up a small difference that nobody will pay, once for each reference. */
    public InvoiceView writeOff(String invoiceNumber, Money amount, LocalDate day, String reference) {
        return receive(invoiceNumber, amount, day, WRITE_OFF, reference);
    }

    /**
     * Takes money off an invoice again, once for each reference: it was booked wrongly, or the bank took it back. What it
     * had freed of the credit limit is used again.
     *
     * @param reference of the taking back, another than the money's
     * @throws NothingToTakeBack if less was booked
     */
    public InvoiceView takeBack(String invoiceNumber, Money amount, LocalDate day, String reference) {
        invoices.lock(invoice(invoiceNumber).id());
        var before = invoices.find(invoiceNumber).orElseThrow();
        if (invoices.isBooked(before.id(), reference)) {
            return before;
        }
        if (amount.compareTo(before.paid()) > 0) {
            throw new NothingToTakeBack(invoiceNumber, amount, before.paid());
        }
        invoices.book(before, amount.negated(), day, before.paymentMethod(), reference);
        var kept = before.paid().plus(before.credited()).minus(amount);
        shares.of(before, kept, amount).forEach((order, part) -> {
            credit.useAgain(order, part, reference);
            record(before, order, "invoicing.MoneyTakenBack", part, reference);
            events.publishEvent(new InvoiceReopened(invoiceNumber, order));
        });
        return invoices.find(invoiceNumber).orElseThrow();
    }

    /**
     * Money of a customer that names no invoice, or is more than he owes: it waits on his account until it is applied.
     * Counts once for each reference.
     */
    public void receiveOnAccount(String customerNumber, Money amount, LocalDate day, String reference) {
        if (account.receive(customerNumber, amount, day, reference)) {
            timeline.record(new Entry(
                    "customer",
                    customerNumber,
                    "invoicing.MoneyOnAccount",
                    Map.of("amount", amount.toString(), "reference", reference)));
        }
    }

    /**
     * Takes money off a customer's account again that was not his, once for each reference.
     *
     * @param reference of the taking back, another than the money's
     * @throws NotEnoughOnAccount if it went to an invoice meanwhile
     */
    public void takeBackOnAccount(String customerNumber, Money amount, LocalDate day, String reference) {
        var there = account.lock(customerNumber, amount.currency());
        if (account.isNoted(customerNumber, amount.currency(), reference)) {
            return;
        }
        if (there.compareTo(amount) < 0) {
            throw new NotEnoughOnAccount(customerNumber, amount, there);
        }
        account.receive(customerNumber, amount.negated(), day, reference);
        timeline.record(offAccount(customerNumber, amount, reference));
    }

    /**
     * Takes money off a customer's account that his bank took back from us, once for each reference. If he has used it
     * meanwhile, the account says what he owes.
     */
    public void chargeBack(String customerNumber, Money amount, LocalDate day, String reference) {
        if (account.receive(customerNumber, amount.negated(), day, reference)) {
            timeline.record(offAccount(customerNumber, amount, reference));
        }
    }

    /** Money that waits on the customer's account, by currency. */
    @Transactional(readOnly = true)
    public List<Money> onAccount(String customerNumber) {
        return account.of(customerNumber);
    }

    /**
     * Books money that waits on the customer's account on one of his invoices, once for each reference.
     *
     * @throws NotEnoughOnAccount if less is there
     */
    public InvoiceView apply(String invoiceNumber, Money amount, LocalDate day, String reference) {
        var invoice = invoices.find(invoiceNumber).orElseThrow(() -> new InvoiceUnknown(invoiceNumber));
        var booked = "account-" + invoiceNumber + "-" + reference;
        var there = account.lock(invoice.customerNumber(), amount.currency());
        if (!invoices.isBooked(invoice.id(), booked)) {
            if (there.compareTo(amount) < 0) {
                throw new NotEnoughOnAccount(invoice.customerNumber(), amount, there);
            }
            receive(invoiceNumber, amount, day, booked);
            account.take(invoice.customerNumber(), amount, day, booked, invoice.id());
        }
        return invoices.find(invoiceNumber).orElseThrow();
    }

    void announcePaid(InvoiceView invoice) {
        var number = String.valueOf(invoice.number());
        shares.orders(invoice).forEach(order -> events.publishEvent(new InvoicePaid(number, order)));
    }

    void announcePartlyPaid(String invoiceNumber) {
        events.publishEvent(new InvoicePartlyPaid(invoiceNumber));
    }

    /** What is not owed any more gives the orders' part of the credit limit back. */
    void release(InvoiceView before, Money amount, String reference) {
        shares.of(before, before.paid().plus(before.credited()), amount)
                .forEach((order, part) -> credit.release(order, part, reference));
    }

    private static Entry offAccount(String customerNumber, Money amount, String reference) {
        return new Entry(
                "customer",
                customerNumber,
                "invoicing.MoneyOffAccount",
                Map.of("amount", amount.toString(), "reference", reference));
    }

    private InvoiceView invoice(String number) {
        return invoices.find(number).orElseThrow(() -> new InvoiceUnknown(number));
    }

    private InvoiceView receive(String invoiceNumber, Money amount, LocalDate day, String method, String reference) {
        invoices.lock(invoice(invoiceNumber).id());
        var before = invoices.find(invoiceNumber).orElseThrow();
        if (amount.compareTo(before.open()) > 0) {
            return alreadyBooked(before, amount, reference);
        }
        invoices.book(before, amount, day, method, reference).ifPresent(after -> booked(after, amount, reference));
        return invoices.find(invoiceNumber).orElseThrow();
    }

    /** The same money again is harmless; other money is too much. */
    private InvoiceView alreadyBooked(InvoiceView invoice, Money amount, String reference) {
        if (!invoices.isBooked(invoice.id(), reference)) {
            throw new PaidTooMuch(String.valueOf(invoice.number()), amount, invoice.open());
        }
        return invoice;
    }

    private void booked(InvoiceView invoice, Money amount, String reference) {
        var before = invoice.paid().minus(amount).plus(invoice.credited());
        shares.of(invoice, before, amount).forEach((order, part) -> {
            credit.settle(order, part, reference);
            record(invoice, order, "invoicing.MoneyBooked", part, reference);
        });
        if (invoice.fullyPaid()) {
            announcePaid(invoice);
        } else {
            announcePartlyPaid(String.valueOf(invoice.number()));
        }
    }

    private void record(InvoiceView invoice, String order, String kind, Money amount, String reference) {
        var number = String.valueOf(invoice.number());
        timeline.record(Entry.order(
                order, kind, Map.of("invoiceNumber", number, "amount", amount.toString(), "reference", reference)));
    }
}
