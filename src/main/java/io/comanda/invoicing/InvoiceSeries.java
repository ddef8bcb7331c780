package io.comanda.invoicing;

import io.comanda.platform.numbering.SeriesSource;
import org.springframework.stereotype.Component;

/** Invoices are counted each year from one. */
@Component
class InvoiceSeries implements SeriesSource {

    static final String KIND = "INV";

    @Override
    public String kind() {
        return KIND;
    }
}
