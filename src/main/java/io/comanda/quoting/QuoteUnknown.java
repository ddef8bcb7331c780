package io.comanda.quoting;

import io.comanda.kernel.Refusal;

/** There is no such quote, or the caller may not know of it. */
public class QuoteUnknown extends Refusal {

    public QuoteUnknown(String quoteNumber) {
        super(Kind.NOT_FOUND, "There is no quote " + quoteNumber);
        with("quoteNumber", quoteNumber);
    }
}
