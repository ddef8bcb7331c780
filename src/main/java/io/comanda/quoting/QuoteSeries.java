package io.comanda.quoting;

import io.comanda.platform.numbering.SeriesSource;
import org.springframework.stereotype.Component;

/** Quotes are counted each year from one. */
@Component
class QuoteSeries implements SeriesSource {

    static final String KIND = "QUO";

    @Override
    public String kind() {
        return KIND;
    }
}
