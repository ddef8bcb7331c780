package io.comanda.commission;

import io.comanda.kernel.Refusal;
import java.util.List;

/** A rule for commission that cannot hold as it is. */
public class RuleRefused extends Refusal {

    public RuleRefused(List<Violation> violations) {
        super(Kind.INVALID, "This rule cannot hold", violations);
    }
}
