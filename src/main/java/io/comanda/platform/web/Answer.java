package io.comanda.platform.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/**
 * What a request that runs once per key is answered.
 *
 * @param replayed true when the work had been done before and this is its stored result
 */
public record Answer<R>(R body, boolean replayed) {

    public static final String REPLAYED_HEADER = "Idempotent-Replayed";

    public ResponseEntity<R> ok() {
        return marked(ResponseEntity.ok());
    }

    public ResponseEntity<R> created(String location) {
        return marked(ResponseEntity.created(URI.create(location)));
    }

    private ResponseEntity<R> marked(ResponseEntity.BodyBuilder response) {
        if (replayed) {
            response.header(REPLAYED_HEADER, "true");
        }
        return response.body(body);
    }
}
