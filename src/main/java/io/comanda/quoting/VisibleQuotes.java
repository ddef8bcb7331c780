package io.comanda.quoting;

import io.comanda.access.Visibility;
import io.comanda.customer.CustomerUnknown;
import io.comanda.customer.Customers;
import io.comanda.quoting.domain.QuoteRows;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quotes as the present caller may see them: a quote of somebody else is as unknown as one that does not exist. */
@Service
@Transactional(readOnly = true)
public class VisibleQuotes {

    private final Quoting quoting;
    private final QuoteRows rows;
    private final Customers customers;
    private final Visibility visibility;

    VisibleQuotes(Quoting quoting, QuoteRows rows, Customers customers, Visibility visibility) {
        this.quoting = quoting;
        this.rows = rows;
        this.customers = customers;
        this.visibility = visibility;
    }

    public QuoteView get(String number) {
        var quote = quoting.quote(number);
        visibility.requireAgent(quote.agentCode(), () -> new QuoteUnknown(number));
        return quote;
    }

    /** The newest first; give the last id seen as {@code before}. */
    public List<QuoteRow> list(QuoteSearch search, long before, int limit) {
        return rows.list(search, visibility.agentScope().orElse(null), before, limit);
    }

    /** Refuses a customer of somebody else. */
    public void requireCustomer(String customerNumber) {
        visibility.requireAgent(
                customers.customer(customerNumber).agentCode(), () -> new CustomerUnknown(customerNumber));
    }
}
