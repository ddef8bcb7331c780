package io.comanda.commission;

import io.comanda.kernel.Refusal;

/** There is no such rule for commission. */
public class RuleUnknown extends Refusal {

    public RuleUnknown(long id) {
        super(Kind.NOT_FOUND, "There is no rule " + id);
        with("rule", id);
    }
}
