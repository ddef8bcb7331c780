package io.comanda.invoicing.pdf;

import io.comanda.platform.pdf.SalesKind;
import io.comanda.platform.pdf.SalesLayout;
import io.comanda.platform.pdf.SalesPaper;
import org.springframework.stereotype.Component;

/** The tax document for what was supplied. */
@Component
class InvoicePdf extends SalesPaper {

    InvoicePdf(SalesLayout layout) {
        super(layout, SalesKind.INVOICE);
    }
}
