package io.comanda.platform.documents;

import java.util.Locale;

/**
 * A document to be: what it is, whose it is, and the facts it will show.
 *
 * @param kind chooses the renderer
 * @param subjectType and subject: what it belongs to, for instance {@code order}
 * @param facts a record of the renderer's facts type
 */
public record DocumentDraft(
        String kind,
        String number,
        String subjectType,
        String subject,
        String fileName,
        Locale language,
        Object facts) {}
