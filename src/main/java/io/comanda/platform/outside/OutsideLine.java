package io.comanda.platform.outside;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * A line to one system outside, by JSON over HTTP. Its time-outs must stay far below the time a job belongs to a node.
 * Refusals (4xx) are answers; silence, 429 and 5xx are {@link NoAnswer}.
 */
public final class OutsideLine {

    private static final int TOO_MANY = 429;

    private final String system;
    private final RestClient client;

    /**
     * @param system its name in messages
     * @param key sent as bearer token with each call
     */
    public OutsideLine(String system, URI base, String key, Duration connectTimeout, Duration readTimeout) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(readTimeout);
        this.system = system;
        this.client = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(base)
                .defaultHeader("Authorization", "Bearer " + key)
                .build();
    }

    public OutsideAnswer get(String path, Map<String, String> query) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        query.forEach(parameters::add);
        return exchange(
                client.get().uri(uri -> uri.path(path).queryParams(parameters).build()));
    }

    /** @param key the same for the same thing asked again, so that it is done once */
    public OutsideAnswer post(String path, String key, String body) {
        return exchange(client.post()
                .uri(path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    public OutsideAnswer delete(String path) {
        return exchange(client.delete().uri(path));
    }

    private OutsideAnswer exchange(RestClient.RequestHeadersSpec<?> request) {
        var answer = answer(request);
        if (answer.status() >= 500 || answer.status() == TOO_MANY) {
            throw new NoAnswer(system + " answered " + answer.status());
        }
        return answer;
    }

    private OutsideAnswer answer(RestClient.RequestHeadersSpec<?> request) {
        try {
            return request.exchange((sent, response) -> new OutsideAnswer(
                    response.getStatusCode().value(), response.getBody().readAllBytes()));
        } catch (ResourceAccessException e) {
            throw new NoAnswer(system + " did not answer", e);
        }
    }
}
