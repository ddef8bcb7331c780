package io.comanda.platform.simulator;

import java.util.List;
import java.util.Map;

/**
 * A request to a simulated system.
 *
 * @param path its parts after the system's name
 * @param headers by name in lower case
 * @param body as text
 */
public record SimulatedCall(
        String method, List<String> path, Map<String, String> query, Map<String, String> headers, String body) {

    public boolean is(String method, int parts) {
        return this.method.equals(method) && path.size() == parts;
    }
}
