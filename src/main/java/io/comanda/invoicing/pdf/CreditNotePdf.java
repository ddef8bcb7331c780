package io.comanda.invoicing.pdf;

import io.comanda.platform.pdf.SalesKind;
import io.comanda.platform.pdf.SalesLayout;
import io.comanda.platform.pdf.SalesPaper;
import org.springframework.stereotype.Component;

/** Corrects an invoice that was issued. */
@Component
class CreditNotePdf extends SalesPaper {

    CreditNotePdf(SalesLayout layout) {
        super(layout, SalesKind.CREDIT_NOTE);
    }
}
