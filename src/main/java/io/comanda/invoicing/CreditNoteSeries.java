package io.comanda.invoicing;

import io.comanda.platform.numbering.SeriesSource;
import org.springframework.stereotype.Component;

/** Credit notes have a series of their own, as Spain asks of corrective invoices (RD 1619/2012 art. 6 and 15). */
@Component
class CreditNoteSeries implements SeriesSource {

    static final String KIND = "CRN";

    @Override
    public String kind() {
        return KIND;
    }
}
