package io.comanda.quoting.pdf;

import io.comanda.platform.pdf.SalesKind;
import io.comanda.platform.pdf.SalesLayout;
import io.comanda.platform.pdf.SalesPaper;
import org.springframework.stereotype.Component;

/** What we offer, at which prices and until when. */
@Component
class QuotationPdf extends SalesPaper {

    QuotationPdf(SalesLayout layout) {
        super(layout, SalesKind.QUOTATION);
    }
}
