package io.comanda.inventory.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Statements too long to stand between lines of Java; they lie beside the classes that run them. */
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
