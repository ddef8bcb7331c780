package io.comanda.ordering.pdf;

import io.comanda.platform.pdf.SalesKind;
import io.comanda.platform.pdf.SalesLayout;
import io.comanda.platform.pdf.SalesPaper;
import org.springframework.stereotype.Component;

/** Tells the customer what we understood and will deliver. */
@Component
class OrderConfirmationPdf extends SalesPaper {

    OrderConfirmationPdf(SalesLayout layout) {
        super(layout, SalesKind.ORDER_CONFIRMATION);
    }
}
