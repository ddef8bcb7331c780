package io.comanda.studio;

import io.comanda.platform.engine.guard.Severity;

/**
 * Something the check has to say of a draft: an error keeps it from going live, a hint does not.
 *
 * @param element the nearest element with an id, or the file's name
 * @param line in the file, 0 where the format has none
 * @param code stable, for instance {@code wait-without-end}
 * @param message what is wrong and how it is mended, in the reader's language
 */
public record DraftFinding(String file, String element, int line, String code, Severity severity, String message) {

    public boolean refuses() {
        return severity == Severity.ERROR;
    }
}
