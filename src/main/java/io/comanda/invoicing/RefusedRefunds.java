package io.comanda.invoicing;

import io.comanda.invoicing.RefusedRefund.State;
import io.comanda.invoicing.domain.RefusedRefundBook;
import io.comanda.payment.Payments;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Refunds the card provider refused. The money lies on the customer's account, where he may use it; as long as it does,
 * finance has the provider asked again, or pays it by bank.
 */
@Service
@Transactional
public class RefusedRefunds {

    private final RefusedRefundBook book;
    private final CreditNotes creditNotes;
    private final Receivables receivables;
    private final Payments payments;
    private final ApplicationEventPublisher events;
    private final Company company;
    private final Clock clock;

    RefusedRefunds(
            RefusedRefundBook book,
            CreditNotes creditNotes,
            Receivables receivables,
            Payments payments,
            ApplicationEventPublisher events,
            Company company,
            Clock clock) {
        this.book = book;
        this.creditNotes = creditNotes;
        this.receivables = receivables;
        this.payments = payments;
        this.events = events;
        this.company = company;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RefusedRefund> of(Collection<String> creditNotes) {
        return book.of(creditNotes);
    }

    /**
     * The money goes to the customer's account, so that it is not lost.
     *
     * @param reference of this try; counts once
     */
    public void refused(CreditNoteView note, String reason, String reference) {
        receivables.receiveOnAccount(note.customerNumber(), note.surplus(), today(), reference);
        book.refused(note.number(), reason);
    }

    /** The provider took it at a later try. */
    public void paid(String creditNote) {
        book.move(creditNote, State.RETRYING, State.PAID);
    }

    /**
     * Has the provider asked once more, after this transaction.
     *
     * @throws RefundNotRefused if nothing of it waits
     * @throws NotEnoughOnAccount if the customer has used it meanwhile
     */
    public RefusedRefund retry(String creditNote) {
        var note = creditNotes.creditNote(creditNote);
        var again = book.retry(creditNote).orElseThrow(() -> new RefundNotRefused(creditNote));
        takeOff(note, creditNote + "#" + again.tries() + "-off");
        events.publishEvent(new RefundRetried(creditNote, again.tries()));
        return again;
    }

    /**
     * Finance pays it by bank; it stands among the refunds to be paid from now on.
     *
     * @throws RefundNotRefused if nothing of it waits
     * @throws NotEnoughOnAccount if the customer has used it meanwhile
     * @throws io.comanda.payment.RefundRefused if the order was never paid so much
     */
    public RefusedRefund payByBank(String creditNote) {
        var note = creditNotes.creditNote(creditNote);
        var owed = book.move(creditNote, State.REFUSED, State.OWED).orElseThrow(() -> new RefundNotRefused(creditNote));
        takeOff(note, creditNote + "#bank-off");
        payments.oweBack(note.orderNumber(), note.surplus(), creditNote);
        return owed;
    }

    private void takeOff(CreditNoteView note, String reference) {
        receivables.takeBackOnAccount(note.customerNumber(), note.surplus(), today(), reference);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
