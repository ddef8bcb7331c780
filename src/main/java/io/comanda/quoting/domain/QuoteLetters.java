package io.comanda.quoting.domain;

import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.notification.Notice;
import io.comanda.notification.NoticeLine;
import io.comanda.notification.Notifications;
import io.comanda.ordering.QuotedLine;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.platform.pdf.SalesKind;
import io.comanda.platform.text.Texts;
import io.comanda.quoting.QuoteLinks;
import io.comanda.quoting.QuoteView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the customer gets: the paper of a version, and mails about it. A customer without address gets the paper only. */
@Component
public class QuoteLetters {

    private static final String QUOTE = "quote";

    private final Customers customers;
    private final Documents documents;
    private final Notifications notifications;
    private final QuoteLinks links;
    private final QuoteWriting writing;
    private final Texts texts;

    QuoteLetters(
            Customers customers,
            Documents documents,
            Notifications notifications,
            QuoteLinks links,
            QuoteWriting writing,
            Texts texts) {
        this.customers = customers;
        this.documents = documents;
        this.notifications = notifications;
        this.links = links;
        this.writing = writing;
        this.texts = texts;
    }

    /** Sends the newest version; returns the id of its paper. */
    public long send(QuoteView quote) {
        var customer = customers.customer(quote.customerNumber());
        var number = quote.number() + "-" + quote.latest().version();
        var document = documents.register(new DocumentDraft(
                SalesKind.QUOTATION.code(),
                number,
                QUOTE,
                quote.number(),
                "quotation-" + number + ".pdf",
                quote.locale(),
                paper(quote, customer)));
        var facts = about(quote);
        facts.put(
                "lines",
                quote.latest().offer().lines().stream().map(QuoteLetters::line).toList());
        tell(
                "quote-sent",
                quote,
                customer,
                facts,
                List.of(document),
                String.valueOf(quote.latest().version()));
        return document;
    }

    /** @param occasion tells several reminders of one version apart */
    public void remind(QuoteView quote, String occasion) {
        var customer = customers.customer(quote.customerNumber());
        var papers =
                Optional.ofNullable(quote.latest().documentId()).map(List::of).orElse(List.of());
        tell("quote-reminder", quote, customer, about(quote), papers, occasion);
    }

    /** @param occasion tells several questions apart */
    public void answer(QuoteView quote, String question, String answer, String occasion) {
        var customer = customers.customer(quote.customerNumber());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("quoteNumber", quote.number());
        facts.put("question", question);
        facts.put("answer", answer);
        facts.put("link", links.path(quote));
        tell("quote-question-answered", quote, customer, facts, List.of(), occasion);
    }

    private Map<String, Object> about(QuoteView quote) {
        var offer = quote.latest().offer();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("quoteNumber", quote.number());
        Optional.ofNullable(offer.customerReference()).ifPresent(r -> facts.put("customerReference", r));
        facts.put("total", offer.totals().gross());
        facts.put("offerEnds", quote.latest().validUntil());
        facts.put("link", links.path(quote));
        return facts;
    }

    private void tell(
            String kind,
            QuoteView quote,
            CustomerView customer,
            Map<String, Object> facts,
            List<Long> papers,
            String occasion) {
        if (customer.email() != null) {
            notifications.tell(new Notice(
                    kind,
                    customer.email(),
                    quote.language(),
                    QUOTE,
                    quote.number(),
                    facts,
                    papers,
                    kind + ":" + quote.number() + ":" + occasion));
        }
    }

    private SalesDocument paper(QuoteView quote, CustomerView customer) {
        var offer = quote.latest().offer();
        return new SalesDocument(
                quote.number()
                        + (quote.latest().version() > 1 ? "/" + quote.latest().version() : ""),
                writing.today(),
                offer.deliveryOn(),
                offer.billingAddress(),
                offer.deliveryAddress().equals(offer.billingAddress()) ? null : offer.deliveryAddress(),
                new SalesDocument.References(
                        null, offer.customerReference(), quote.customerNumber(), offer.customerVatId(), null, null),
                offer.lines().stream().map(QuoteLetters::sold).toList(),
                offer.totals(),
                new SalesDocument.Terms(offer.paymentMethod(), null, customer.paymentTermDays()),
                List.of(texts.get(
                        quote.locale(),
                        "pdf.quotation.validity",
                        Map.of("day", quote.latest().validUntil()))),
                quote.latest().introduction());
    }

    private static SalesDocument.Line sold(QuotedLine line) {
        return new SalesDocument.Line(
                line.lineNo(),
                line.productNumber(),
                line.name(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discount(),
                line.net(),
                line.vatRate());
    }

    private static NoticeLine line(QuotedLine line) {
        return new NoticeLine(line.quantity(), line.name(), line.net());
    }
}
