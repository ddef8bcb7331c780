package io.comanda.platform.engine.guard;

/**
 * One thing in a model that is not right. Its words are the texts {@code finding.<code>} and {@code finding.<code>.mend}.
 *
 * @param elementId the nearest element with an id, or the file's name
 * @param line in the file, 0 where the format has none
 * @param code stable, for instance {@code element-not-allowed}
 * @param subject what it is about, for the words: a name, a value, a place
 */
public record Finding(String elementId, int line, String code, Severity severity, String subject) {

    public boolean refuses() {
        return severity == Severity.ERROR;
    }
}
