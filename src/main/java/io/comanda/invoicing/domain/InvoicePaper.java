package io.comanda.invoicing.domain;

import io.comanda.invoicing.InvoiceDraft;
import io.comanda.kernel.VatBreakdown;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.pdf.SalesDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts an invoice on paper: registers its document with all the facts it shows. */
@Component
public class InvoicePaper {

    private final Documents documents;

    InvoicePaper(Documents documents) {
        this.documents = documents;
    }

    public long register(String number, InvoiceDraft draft, VatBreakdown totals, LocalDate day) {
        var facts = new SalesDocument(
                number,
                day,
                draft.supplyDay(),
                draft.buyer().address(),
                draft.buyer().address().equals(draft.deliverTo()) ? null : draft.deliverTo(),
                new SalesDocument.References(
                        String.join(", ", draft.orders()),
                        draft.customerReference(),
                        draft.buyer().customerNumber(),
                        draft.buyer().vatId(),
                        null,
                        null),
                lines(draft),
                totals,
                new SalesDocument.Terms(draft.paymentMethod(), day.plusDays(draft.termDays()), draft.termDays()),
                List.of(),
                null);
        return documents.register(new DocumentDraft(
                "invoice",
                number,
                "order",
                draft.orderNumber(),
                number + ".pdf",
                draft.buyer().locale(),
                facts));
    }

    private static List<SalesDocument.Line> lines(InvoiceDraft draft) {
        var lines = new ArrayList<SalesDocument.Line>();
        for (var line : draft.lines()) {
            lines.add(new SalesDocument.Line(
                    lines.size() + 1,
                    line.productNumber(),
                    line.name(),
                    line.quantity(),
                    line.unit(),
                    line.unitPrice(),
                    line.discount(),
                    line.net(),
                    line.vatRate()));
        }
        return lines;
    }
}
