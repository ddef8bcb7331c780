package io.comanda.platform.documents;

import io.comanda.kernel.Refusal;

/** There is no such document, or the caller may not see it. */
public class DocumentUnknown extends Refusal {

    public DocumentUnknown(long id) {
        super(Kind.NOT_FOUND, "There is no document " + id);
        with("document", id);
    }
}
