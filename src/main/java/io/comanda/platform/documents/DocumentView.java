package io.comanda.platform.documents;

import java.time.Instant;

/** A document as lists show it. */
public record DocumentView(
        long id,
        String kind,
        String number,
        String subjectType,
        String subject,
        String fileName,
        String language,
        Instant createdAt) {}
