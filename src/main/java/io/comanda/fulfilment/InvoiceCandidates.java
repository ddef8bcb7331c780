package io.comanda.fulfilment;

import io.comanda.fulfilment.domain.Billing;
import io.comanda.fulfilment.domain.CollectiveInvoices;
import io.comanda.fulfilment.domain.DeliveredGoods;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.InvoicingRule;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Goods that left and wait for an invoice, and invoices over many orders at once. */
@Service
public class InvoiceCandidates {

    private final DeliveredGoods goods;
    private final CollectiveInvoices invoices;
    private final Invoicing invoicing;
    private final Billing billing;
    private final TransactionTemplate transaction;

    InvoiceCandidates(
            DeliveredGoods goods,
            CollectiveInvoices invoices,
            Invoicing invoicing,
            Billing billing,
            PlatformTransactionManager transactions) {
        this.goods = goods;
        this.invoices = invoices;
        this.invoicing = invoicing;
        this.billing = billing;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The oldest first; give the last id seen as {@code after}. */
    @Transactional(readOnly = true)
    public List<InvoiceCandidate> waiting(@Nullable String customerNumber, long after, int limit) {
        return goods.waiting(customerNumber, after, limit);
    }

    /** Customers with this rule of whose goods something waits that left before a moment. */
    @Transactional(readOnly = true)
    public List<String> customers(InvoicingRule rule, Instant before) {
        return goods.customers(rule, before);
    }

    /** All that waits for a customer, or waited before a moment; one invoice for each currency and agent. */
    public List<String> invoiceAll(String customerNumber, @Nullable Instant before) {
        return numbers(transaction.execute(status -> invoices.issueAll(customerNumber, before)));
    }

    /**
     * What certain shipments of a customer took away.
     *
     * @throws NothingToInvoice if one of them does not wait for an invoice
     */
    public List<String> invoice(String customerNumber, Collection<String> shipments) {
        return numbers(transaction.execute(status -> invoices.issue(customerNumber, shipments)));
    }

    /** What left of an order and is on no invoice yet, whatever else it waits for; nothing when all is. */
    @Transactional
    public void invoiceDelivered(String orderNumber) {
        billing.invoiceDelivered(orderNumber);
    }

    /** They are drawn with the commit. */
    private List<String> numbers(@Nullable List<Long> issued) {
        return invoicing.numbers(Optional.ofNullable(issued).orElse(List.of()));
    }
}
