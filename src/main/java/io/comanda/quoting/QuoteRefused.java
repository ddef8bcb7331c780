package io.comanda.quoting;

import io.comanda.kernel.Refusal;
import java.util.List;

/** A quote that cannot be written as it stands; each violation names the field and what is wrong with it. */
public class QuoteRefused extends Refusal {

    public QuoteRefused(List<Violation> violations) {
        super(Kind.INVALID, "The quote cannot be written as it stands", violations);
    }
}
