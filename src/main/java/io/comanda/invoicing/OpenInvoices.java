package io.comanda.invoicing;

import io.comanda.invoicing.domain.InvoiceFinder;
import io.comanda.kernel.Money;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices that money may be for, found by what is known of the money. */
@Service
@Transactional(readOnly = true)
public class OpenInvoices {

    private final InvoiceFinder finder;

    OpenInvoices(InvoiceFinder finder) {
        this.finder = finder;
    }

    /**
     * Those whose own number or whose order's number is one of these, also when nothing is open any more.
     *
     * @param plainNumbers in capitals, without what stands between letters and digits
     */
    public List<InvoiceView> named(Collection<String> plainNumbers) {
        return finder.named(plainNumbers);
    }

    /** What these customers owe, the oldest first; no more than a hundred of each. */
    public List<InvoiceView> owedBy(Collection<String> customerNumbers) {
        return finder.owedBy(customerNumbers);
    }

    /** Those of which exactly one of these amounts is open; no more than fifty of each amount. */
    public List<InvoiceView> over(Collection<Money> amounts) {
        return finder.over(amounts);
    }

    /** Open ones whose number, order or customer holds all these words, those due first. */
    public List<InvoiceView> search(String words, String currency, int limit) {
        return finder.search(words, currency, limit);
    }
}
