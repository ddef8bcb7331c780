package io.comanda.accounting.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Statements that lie beside the classes that run them; the posting rules among them, so that they can be read by themselves. */
final class Sql {

    private Sql() {}

    static String read(String name) {
        try {
            return new ClassPathResource(name, Sql.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
