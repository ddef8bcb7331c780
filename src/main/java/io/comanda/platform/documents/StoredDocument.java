package io.comanda.platform.documents;

/** A document with its bytes, the same each time it is asked for. */
public record StoredDocument(DocumentView view, String mediaType, byte[] bytes) {

    public String fileName() {
        return view.fileName();
    }
}
