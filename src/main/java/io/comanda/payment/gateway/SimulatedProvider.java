package io.comanda.payment.gateway;

import io.comanda.kernel.Money;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.ProviderUnavailable;
import io.comanda.payment.domain.LedgerLine;
import io.comanda.payment.domain.PaymentProvider;
import io.comanda.payment.domain.ProviderPayment;
import io.comanda.payment.gateway.SimulatorProtocol.Authorize;
import io.comanda.payment.gateway.SimulatorProtocol.Failure;
import io.comanda.payment.gateway.SimulatorProtocol.Operation;
import io.comanda.payment.gateway.SimulatorProtocol.Part;
import io.comanda.platform.simulator.Simulated;
import io.comanda.platform.simulator.SimulatorServer;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the simulated card provider, as an adapter to a real one would. */
@Simulated
@Component
class SimulatedProvider implements PaymentProvider {

    static final String NAME = "simulator";

    private final RestClient client;
    private final URI base;
    private final JsonMapper json;

    SimulatedProvider(SimulatorServer server, CardSimulatorProperties properties, JsonMapper json) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.connectTimeout())
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.readTimeout());
        this.base = server.uri("payments");
        this.client = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(base)
                .defaultHeader("Authorization", "Bearer " + properties.key())
                .build();
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProviderPayment authorize(String key, String merchantReference, Money amount, String token) {
        var body = new Authorize(merchantReference, minor(amount), amount.currency(), token);
        return answered(post("/payments", key, body));
    }

    @Override
    public ProviderPayment capture(String key, String reference, Money amount) {
        return answered(post("/payments/" + reference + "/captures", key, new Part(minor(amount))));
    }

    /** While a payment is undecided the provider says 409, and with it how things stand. */
    @Override
    public ProviderPayment voidAuthorization(String key, String reference) {
        return answered(post("/payments/" + reference + "/voids", key, Map.of()));
    }

    @Override
    public ProviderPayment refund(String key, String reference, Money amount) {
        return answered(post("/payments/" + reference + "/refunds", key, new Part(minor(amount))));
    }

    @Override
    public Optional<ProviderPayment> read(String merchantReference) {
        var request = client.method(HttpMethod.GET).uri(uri -> uri.path("/payments")
                .queryParam("merchantReference", merchantReference)
                .build());
        var answer = exchange(request);
        return answer.status() == 404 ? Optional.empty() : Optional.of(answered(answer));
    }

    private Answer post(String path, String key, Object body) {
        return exchange(client.method(HttpMethod.POST)
                .uri(path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(body)));
    }

    private Answer exchange(RestClient.RequestHeadersSpec<?> request) {
        try {
            return request.exchange((sent, response) -> new Answer(
                    response.getStatusCode().value(), response.getBody().readAllBytes()));
        } catch (ResourceAccessException e) {
            throw new ProviderUnavailable("The card provider did not answer", e);
        }
    }

    private ProviderPayment answered(Answer answer) {
        if (answer.status() >= 500 || answer.status() == 429) {
            throw new ProviderUnavailable("The card provider answered " + answer.status());
        }
        var payment = answer.status() == 200
                ? json.readValue(answer.body(), SimulatorProtocol.Payment.class)
                : json.readValue(answer.body(), Failure.class).error().payment();
        if (payment == null) {
            throw new IllegalStateException(
                    "The card provider does not understand us: " + answer.status() + " " + new String(answer.body()));
        }
        return truth(payment);
    }

    private ProviderPayment truth(SimulatorProtocol.Payment payment) {
        var lines = payment.operations().stream()
                .map(operation -> line(operation, payment.currency()))
                .toList();
        var action = payment.actionUrl();
        return new ProviderPayment(
                payment.id(), payment.merchantReference(), action == null ? null : base + action, lines);
    }

    private static LedgerLine line(Operation operation, String currency) {
        var status =
                switch (operation.status()) {
                    case "succeeded" -> PaymentEventStatus.SUCCESS;
                    case "failed" -> PaymentEventStatus.FAILURE;
                    case "action_required" -> PaymentEventStatus.ACTION_REQUIRED;
                    default -> PaymentEventStatus.REQUEST;
                };
        return new LedgerLine(
                PaymentEventKind.valueOf(operation.type().toUpperCase(Locale.ROOT)),
                status,
                major(operation.amount(), currency),
                operation.id(),
                operation.key(),
                operation.code(),
                operation.created());
    }

    private static long minor(Money money) {
        return money.amount().unscaledValue().longValueExact();
    }

    private static Money major(long minor, String currency) {
        return new Money(BigDecimal.valueOf(minor, Money.decimals(currency)), currency);
    }

    private record Answer(int status, byte[] body) {}
}
