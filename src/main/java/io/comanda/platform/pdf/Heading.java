package io.comanda.platform.pdf;

import java.time.LocalDate;

/**
 * What a document is called.
 *
 * @param title in the reader's language, for instance {@code Invoice}
 */
public record Heading(String title, String number, LocalDate day) {

    @Override
    public String toString() {
        return title + " " + number;
    }
}
