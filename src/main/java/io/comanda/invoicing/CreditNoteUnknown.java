package io.comanda.invoicing;

import io.comanda.kernel.Refusal;

/** There is no such credit note, or the caller may not know of it. */
public class CreditNoteUnknown extends Refusal {

    public CreditNoteUnknown(String creditNoteNumber) {
        super(Kind.NOT_FOUND, "There is no credit note " + creditNoteNumber);
        with("creditNoteNumber", creditNoteNumber);
    }
}
