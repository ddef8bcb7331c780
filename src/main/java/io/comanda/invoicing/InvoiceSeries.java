package io.comanda.invoicing;

import io.comanda.platform.numbering.SeriesSource;
import org.springframework.stereotype.Component;

/** Invoices and credit notes are counted together, each year from one. */
@Component
class InvoiceSeries implements SeriesSource {

    static final String KIND = "INV";

    @Override
    public String kind() {
        return KIND;
    }
}
