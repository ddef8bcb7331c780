package io.comanda.commission.domain;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.commission.CommissionLine;
import io.comanda.commission.CommissionLine.Source;
import io.comanda.commission.CommissionPolicy;
import io.comanda.commission.CommissionPolicy.Basis;
import io.comanda.invoicing.InvoiceLine;
import io.comanda.invoicing.InvoiceView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reckons what an agent earns on an invoice. */
@Component
public class Accruals {

    private final RateBooks books;
    private final AccrualBook accruals;
    private final Catalog catalog;

    Accruals(RateBooks books, AccrualBook accruals, Catalog catalog) {
        this.books = books;
        this.accruals = accruals;
        this.catalog = catalog;
    }

    /** Adds what he earns, once; nothing for somebody who does not earn, or where no rule holds. */
    public void accrue(String agentCode, InvoiceView invoice, List<InvoiceLine> lines, CommissionPolicy policy) {
        var reckoned = reckon(agentCode, invoice, lines, policy);
        if (reckoned.stream().anyMatch(line -> line.source() != Source.NONE)) {
            accruals.accrue(invoice, agentCode, reckoned);
        }
    }

    /** What he would earn. */
    public List<CommissionLine> reckon(
            String agentCode, InvoiceView invoice, List<InvoiceLine> lines, CommissionPolicy policy) {
        return books.of(agentCode, invoice)
                .map(book -> new Reckoning(book, policy.tierUse()).of(goods(book, invoice, lines, policy.basis())))
                .orElse(List.of());
    }

    private List<Goods> goods(RateBook book, InvoiceView invoice, List<InvoiceLine> lines, Basis basis) {
        if (basis == Basis.TOTAL) {
            return List.of(Goods.all(invoice.goods()));
        }
        var sold = lines.stream().filter(line -> line.productNumber() != null).toList();
        var products = book.asksForProducts() ? products(sold) : Map.<String, ProductView>of();
        return sold.stream()
                .map(line -> Goods.of(line, products.get(String.valueOf(line.productNumber()))))
                .toList();
    }

    private Map<String, ProductView> products(List<InvoiceLine> lines) {
        return catalog.products(lines.stream()
                .map(InvoiceLine::productNumber)
                .filter(Objects::nonNull)
                .toList());
    }
}
