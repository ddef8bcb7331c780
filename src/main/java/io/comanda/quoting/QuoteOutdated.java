package io.comanda.quoting;

import io.comanda.kernel.Refusal;

/** A newer version of the quote exists; this one cannot be answered any more. */
public class QuoteOutdated extends Refusal {

    public QuoteOutdated(String quoteNumber, int version) {
        super(Kind.CONFLICT, "There is a newer version of quote " + quoteNumber + " than " + version);
        with("quoteNumber", quoteNumber);
        with("version", version);
    }
}
