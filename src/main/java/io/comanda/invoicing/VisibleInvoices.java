package io.comanda.invoicing;

import io.comanda.access.Visibility;
import io.comanda.invoicing.domain.CreditBook;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices as the present caller may see them. */
@Service
@Transactional(readOnly = true)
public class VisibleInvoices {

    private final Invoicing invoicing;
    private final CreditBook creditNotes;
    private final Visibility visibility;

    VisibleInvoices(Invoicing invoicing, CreditBook creditNotes, Visibility visibility) {
        this.invoicing = invoicing;
        this.creditNotes = creditNotes;
        this.visibility = visibility;
    }

    public InvoiceView get(String number) {
        var invoice = invoicing.invoice(number);
        visibility.requireAgent(invoice.agentCode(), () -> new InvoiceUnknown(number));
        return invoice;
    }

    /** Refuses the number of an invoice, or of a credit note on one, that the caller may not know of. */
    public void require(String number) {
        get(creditNotes.find(number).map(CreditNoteView::invoiceNumber).orElse(number));
    }

    /** Newest first; give the last id seen as {@code before}. */
    public List<InvoiceView> list(InvoiceSearch search, long before, int limit) {
        return invoicing.list(search, visibility.agentScope().orElse(null), before, limit);
    }

    public List<OpenItems> openItems(@Nullable String customerNumber) {
        return invoicing.openItems(customerNumber, visibility.agentScope().orElse(null));
    }
}
