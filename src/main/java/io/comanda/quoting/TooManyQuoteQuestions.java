package io.comanda.quoting;

import io.comanda.kernel.Refusal;

/** There are enough questions about this quote that wait for an answer. */
public class TooManyQuoteQuestions extends Refusal {

    public TooManyQuoteQuestions(int limit) {
        super(Kind.THROTTLED, "There are " + limit + " questions without an answer already");
        with("limit", limit);
    }
}
