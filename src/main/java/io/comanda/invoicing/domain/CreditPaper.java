package io.comanda.invoicing.domain;

import io.comanda.invoicing.CreditRequest;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.platform.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a credit note on paper: to whom the invoice went, in his language, with the invoice's number and the reason. */
@Component
public class CreditPaper {

    private final Documents documents;
    private final Texts texts;

    CreditPaper(Documents documents, Texts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    public long register(String number, Correction correction, CreditRequest request, LocalDate day) {
        var invoicePaper = Objects.requireNonNull(correction.invoice().documentId());
        var invoice = documents.facts(invoicePaper, SalesDocument.class);
        var paper = documents.view(invoicePaper);
        var language = Locale.forLanguageTag(paper.language());
        var facts = new SalesDocument(
                number,
                day,
                invoice.supplyDay(),
                invoice.billTo(),
                null,
                references(invoice),
                lines(correction),
                correction.vat(),
                new SalesDocument.Terms(correction.invoice().paymentMethod(), null, 0),
                notes(request, language),
                null);
        return documents.register(draft(number, paper, language, facts));
    }

    private static DocumentDraft draft(String number, DocumentView paper, Locale language, SalesDocument facts) {
        return new DocumentDraft(
                "credit-note", number, paper.subjectType(), paper.subject(), number + ".pdf", language, facts);
    }

    private List<String> notes(CreditRequest request, Locale language) {
        var reason = texts.get(language, "invoicing.creditReason." + request.reason(), Map.of());
        return Stream.of(reason, request.remark())
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    private static SalesDocument.References references(SalesDocument invoice) {
        var of = invoice.references();
        return new SalesDocument.References(
                of.orderNumber(),
                of.customerReference(),
                of.customerNumber(),
                of.customerVatId(),
                null,
                invoice.number());
    }

    private static List<SalesDocument.Line> lines(Correction correction) {
        var lines = new ArrayList<SalesDocument.Line>();
        for (var line : correction.lines()) {
            lines.add(line(lines.size() + 1, line));
        }
        return lines;
    }

    /** A price alone is corrected once; goods after such a correction come at what was left of their price. */
    private static SalesDocument.Line line(int position, Correction.Line line) {
        var invoiced = line.invoiced();
        var quantity = line.quantity() == null ? Quantity.of(1) : line.quantity();
        var asInvoiced = line.quantity() != null
                && invoiced.creditedNet().isZero()
                && line.withheld().isZero();
        return new SalesDocument.Line(
                position,
                invoiced.productNumber(),
                invoiced.name(),
                quantity,
                line.quantity() == null ? "pcs" : invoiced.unit(),
                asInvoiced ? invoiced.unitPrice() : price(line.net(), quantity),
                asInvoiced ? invoiced.discount() : Percent.ZERO,
                line.net(),
                invoiced.vatRate());
    }

    private static BigDecimal price(Money net, Quantity quantity) {
        return net.amount().divide(quantity.value(), 6, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
