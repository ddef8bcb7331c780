package io.comanda.platform.web;

import io.comanda.platform.documents.StoredDocument;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A document that a browser shows instead of keeping it, under its name. */
public final class InlineFile {

    private InlineFile() {}

    public static ResponseEntity<byte[]> of(StoredDocument document) {
        var disposition = ContentDisposition.inline()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, document.mediaType())
                .body(document.bytes());
    }
}
