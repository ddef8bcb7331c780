package io.comanda.portal;

import io.comanda.platform.documents.Documents;
import io.comanda.platform.documents.StoredDocument;
import io.comanda.portal.domain.QuotePage;
import io.comanda.quoting.LostReason;
import io.comanda.quoting.QuoteAnswers;
import io.comanda.quoting.QuoteLinks;
import io.comanda.quoting.QuoteLinks.Target;
import io.comanda.quoting.QuoteUnknown;
import io.comanda.quoting.QuoteView;
import io.comanda.quoting.Quoting;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offer behind a customer's link, and what the customer may say to it. */
@Service
@Transactional
public class CustomerQuotes {

    private final QuoteLinks links;
    private final Quoting quoting;
    private final QuoteAnswers answers;
    private final CustomerOrders orders;
    private final QuotePage page;
    private final Documents documents;

    CustomerQuotes(
            QuoteLinks links,
            Quoting quoting,
            QuoteAnswers answers,
            CustomerOrders orders,
            QuotePage page,
            Documents documents) {
        this.links = links;
        this.quoting = quoting;
        this.answers = answers;
        this.orders = orders;
        this.page = page;
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    public CustomerQuote quote(String token) {
        return show(open(token));
    }

    /** Whose link this is; what is done by it is done in his name. */
    @Transactional(readOnly = true)
    public String customer(String token) {
        return quoting.quote(open(token).quoteNumber()).customerNumber();
    }

    /** The paper of the version of the link. */
    public StoredDocument paper(String token) {
        var target = open(token);
        return Optional.ofNullable(quoting.quote(target.quoteNumber())
                        .version(target.version())
                        .documentId())
                .map(documents::content)
                .orElseThrow(() -> new QuoteUnknown(target.quoteNumber()));
    }

    /** @param name of who says yes */
    public CustomerQuote accept(String token, String name) {
        var target = open(token);
        answers.accept(target.quoteNumber(), target.version(), name);
        return show(target);
    }

    public CustomerQuote decline(String token, LostReason reason, @Nullable String remark) {
        var target = open(token);
        answers.lose(target.quoteNumber(), target.version(), reason, remark);
        return show(target);
    }

    /** A question becomes a task of the order desk. */
    public void ask(String token, String question) {
        var target = open(token);
        answers.ask(target.quoteNumber(), target.version(), question);
    }

    private CustomerQuote show(Target target) {
        var quote = quoting.quote(target.quoteNumber());
        return page.of(quote, target.version(), orderLink(quote));
    }

    private @Nullable String orderLink(QuoteView quote) {
        return Optional.ofNullable(quote.orderNumber()).map(orders::link).orElse(null);
    }

    private Target open(String token) {
        return links.open(token).orElseThrow(CustomerQuoteUnknown::new);
    }
}
