package io.comanda.portal;

import io.comanda.kernel.Refusal;

/** There are enough questions about this order that wait for an answer. */
public final class TooManyQuestions extends Refusal {

    TooManyQuestions(int limit) {
        super(Kind.THROTTLED, "There are " + limit + " questions without an answer already");
        with("limit", limit);
    }
}
