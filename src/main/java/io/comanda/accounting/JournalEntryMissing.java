package io.comanda.accounting;

import io.comanda.kernel.Refusal;

/** There is no such entry. */
public class JournalEntryMissing extends Refusal {

    JournalEntryMissing(long number) {
        super(Kind.NOT_FOUND, "There is no entry " + number);
        with("number", number);
    }
}
