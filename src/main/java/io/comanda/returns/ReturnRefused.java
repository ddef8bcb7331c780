package io.comanda.returns;

import io.comanda.kernel.Refusal;
import java.util.List;

/** What is to be given back, received or inspected does not fit what was delivered or came in. */
public class ReturnRefused extends Refusal {

    public ReturnRefused(String number, List<Violation> violations) {
        super(Kind.INVALID, "This does not fit " + number, violations);
        with("number", number);
    }
}
