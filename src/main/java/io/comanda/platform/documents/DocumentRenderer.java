package io.comanda.platform.documents;

import java.util.Locale;

/**
 * Turns the facts of one kind of document into bytes. The facts alone decide the result: a renderer reads no tables.
 *
 * @param <F> a record that survives JSON
 */
public interface DocumentRenderer<F> {

    /** The kind it renders, for instance {@code invoice}. */
    String kind();

    Class<F> factsType();

    byte[] render(F facts, Locale language);

    default String mediaType() {
        return "application/pdf";
    }
}
