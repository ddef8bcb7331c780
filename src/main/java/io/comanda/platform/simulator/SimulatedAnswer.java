package io.comanda.platform.simulator;

/** What a simulated system answers. */
public record SimulatedAnswer(int status, String mediaType, String body) {

    public static SimulatedAnswer json(int status, String body) {
        return new SimulatedAnswer(status, "application/json", body);
    }

    public static SimulatedAnswer html(String body) {
        return new SimulatedAnswer(200, "text/html; charset=utf-8", body);
    }

    /** The system lives, but cannot work now. */
    public static SimulatedAnswer unavailable() {
        return json(503, "{\"error\":{\"type\":\"api_error\",\"code\":\"unavailable\"}}");
    }

    public static SimulatedAnswer notFound() {
        return json(404, "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"not_found\"}}");
    }
}
