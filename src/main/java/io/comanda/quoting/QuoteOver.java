package io.comanda.quoting;

import io.comanda.kernel.Refusal;
import java.time.LocalDate;

/** The validity of the quote has ended. */
public class QuoteOver extends Refusal {

    public QuoteOver(String quoteNumber, LocalDate validUntil) {
        super(Kind.CONFLICT, "Quote " + quoteNumber + " was valid until " + validUntil);
        with("quoteNumber", quoteNumber);
        with("validUntil", validUntil);
    }
}
