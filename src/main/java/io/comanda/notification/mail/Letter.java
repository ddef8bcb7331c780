package io.comanda.notification.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as words, before layout.
 *
 * @param title the subject line
 * @param lead the one fact, first thing read
 * @param attached names of the attachments; null if there are none
 * @param reply invitation to answer; null in mails to our own people
 */
record Letter(
        String language,
        String title,
        Sentence lead,
        String body,
        @Nullable Button button,
        List<Row> rows,
        List<Line> lines,
        @Nullable Row attached,
        @Nullable String reply,
        String closing) {

    record Button(String label, String link) {}

    record Row(String label, String value) {}

    record Line(String quantity, String name, String amount) {}

    /** With nothing to press. */
    Letter withoutButton() {
        return new Letter(language, title, lead, body, null, rows, lines, attached, reply, closing);
    }

    boolean hasRows() {
        return !rows.isEmpty();
    }

    boolean hasLines() {
        return !lines.isEmpty();
    }
}
