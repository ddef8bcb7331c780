package io.comanda.platform.outside;

import java.nio.charset.StandardCharsets;

/** What a system outside answered, be it yes or no. */
public record OutsideAnswer(int status, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
