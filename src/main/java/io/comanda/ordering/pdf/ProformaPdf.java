package io.comanda.ordering.pdf;

import io.comanda.platform.pdf.SalesKind;
import io.comanda.platform.pdf.SalesLayout;
import io.comanda.platform.pdf.SalesPaper;
import org.springframework.stereotype.Component;

/** Asks for money in advance; no tax document. */
@Component
class ProformaPdf extends SalesPaper {

    ProformaPdf(SalesLayout layout) {
        super(layout, SalesKind.PROFORMA);
    }
}
