package io.comanda.invoicing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice has its number; told in the transaction that writes it, to those who hear it there.
 *
 * @param lines as they were invoiced; nothing is credited of them yet
 */
public record InvoiceIssued(InvoiceView invoice, List<InvoiceLine> lines) {

    public String invoiceNumber() {
        return String.valueOf(invoice.number());
    }

    /** The first of its orders. */
    public String orderNumber() {
        return invoice.orderNumber();
    }

    public @Nullable String agentCode() {
        return invoice.agentCode();
    }

    static InvoiceIssued of(InvoiceView invoice, InvoiceDraft draft) {
        var lines = new ArrayList<InvoiceLine>();
        draft.lines().forEach(line -> lines.add(InvoiceLine.issued(lines.size() + 1, line)));
        return new InvoiceIssued(invoice, lines);
    }
}
