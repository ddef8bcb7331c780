package io.comanda.studio;

import io.comanda.kernel.Refusal;
import java.util.List;

/** What somebody wants to be answered at a task is no text, number, true or false. */
public class OutcomeUnusable extends Refusal {

    public OutcomeUnusable(String task, String variable) {
        super(
                Kind.INVALID,
                "An answer is a text, a number, true or false",
                List.of(new Violation(
                        "/outcomes/" + task + "/" + variable, "plain", "is a text, a number, true or false")));
    }
}
