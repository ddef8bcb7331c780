package io.comanda.invoicing.electronic;

import io.comanda.access.Role;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.invoicing.ElectronicInvoiceInvalid;
import io.comanda.invoicing.InvoiceUnknown;
import io.comanda.invoicing.electronic.ElectronicRows.Row;
import io.comanda.invoicing.electronic.rules.OfficialRules;
import io.comanda.invoicing.electronic.rules.RuleBroken;
import io.comanda.kernel.Money;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.documents.StoredDocument;
import io.comanda.platform.notices.NoticeDraft;
import io.comanda.platform.notices.Notices;
import io.comanda.platform.pdf.SalesDocument;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns what was posted into electronic invoices. Posting leaves a row; the writing and the check by the official rules
 * follow, outside the transaction that decides. What is valid is fixed with its files; what is not is told to finance
 * and written anew from the mended data when somebody asks.
 */
@Service
@Transactional
public class ElectronicInvoices {

    private final ElectronicRows rows;
    private final Documents documents;
    private final Composition composition;
    private final OfficialRules rules;
    private final ElectronicFiles files;
    private final Users users;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ElectronicInvoices(
            ElectronicRows rows,
            Documents documents,
            Composition composition,
            OfficialRules rules,
            ElectronicFiles files,
            Users users,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.composition = composition;
        this.rules = rules;
        this.files = files;
        this.users = users;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes, in the transaction that posts it, that an invoice or a credit note is to become electronic.
     *
     * @param paper its registered document
     * @param prepaid what was paid before it was posted
     */
    public void announce(String number, long paper, Money prepaid) {
        rows.add(number, paper, prepaid.amount());
    }

    @Transactional(readOnly = true)
    public List<String> waiting(int limit) {
        return rows.waiting(limit);
    }

    /** Writes and checks it, unless it is valid already or somebody else is just doing so. */
    public void check(String number) {
        rows.take(number).filter(row -> row.state() != ElectronicState.VALID).ifPresent(this::check);
    }

    /** Notes that it could not even be written. */
    public void notWritten(String number) {
        rows.take(number).ifPresent(row -> invalid(row, List.of(new RuleBroken("not-written", true, "", ""))));
    }

    @Transactional(readOnly = true)
    public ElectronicReport report(String number, Locale language) {
        var row = row(number);
        return new ElectronicReport(row.number(), row.state(), row.checkedAt(), files.findings(row.broken(), language));
    }

    /** The file; refuses while it is not valid. One that waits for its check is checked now. */
    public StoredDocument file(String number, ElectronicFormat format) {
        if (row(number).state() == ElectronicState.WAITING) {
            check(number);
        }
        var file = row(number).files().get(format.code());
        if (file == null) {
            throw new ElectronicInvoiceInvalid(number);
        }
        return documents.content(file);
    }

    /** What it says, as far as it can be said now. */
    @Transactional(readOnly = true)
    public ElectronicInvoice compose(String number) {
        return compose(row(number));
    }

    private ElectronicInvoice compose(Row row) {
        var view = documents.view(row.paper());
        var paper = documents.facts(row.paper(), SalesDocument.class);
        return composition.compose(
                DocumentType.ofPaper(view.kind()),
                paper,
                Locale.forLanguageTag(view.language()),
                new Money(row.prepaid(), paper.currency()));
    }

    private void check(Row row) {
        var invoice = compose(row);
        var broken = rules.check(invoice);
        if (broken.stream().anyMatch(RuleBroken::fatal)) {
            invalid(row, broken);
        } else {
            valid(row, invoice, broken);
        }
    }

    private void valid(Row row, ElectronicInvoice invoice, List<RuleBroken> warnings) {
        var registered = files.register(invoice, row.paper());
        rows.checked(row.number(), ElectronicState.VALID, clock.instant(), warnings, registered);
        var facturX = Objects.requireNonNull(registered.get(ElectronicFormat.FACTURX.code()));
        var paper = documents.view(row.paper());
        events.publishEvent(new ElectronicInvoiceReady(invoice, paper.subject(), paper.language(), facturX));
    }

    /** Finance is told once, not each time it is tried again in vain. */
    private void invalid(Row row, List<RuleBroken> broken) {
        rows.checked(row.number(), ElectronicState.INVALID, clock.instant(), broken, Map.of());
        if (row.state() == ElectronicState.WAITING) {
            var finance =
                    users.holding(Role.FINANCE).stream().map(UserView::username).toList();
            notices.tell(
                    finance, new NoticeDraft("invoicing.ElectronicInvoiceInvalid", "invoice", row.number(), Map.of()));
        }
    }

    private Row row(String number) {
        return rows.find(number).orElseThrow(() -> new InvoiceUnknown(number));
    }
}
