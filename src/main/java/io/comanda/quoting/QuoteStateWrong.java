package io.comanda.quoting;

import io.comanda.kernel.Refusal;

/** The quote is in a state that does not allow this. */
public class QuoteStateWrong extends Refusal {

    public QuoteStateWrong(String quoteNumber, QuoteState state) {
        super(Kind.CONFLICT, "Quote " + quoteNumber + " is " + state);
        with("quoteNumber", quoteNumber);
        with("state", state.name());
    }
}
