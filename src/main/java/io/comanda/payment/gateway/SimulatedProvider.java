package io.comanda.payment.gateway;

import io.comanda.kernel.Money;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.ProviderUnavailable;
import io.comanda.payment.domain.Authorization;
import io.comanda.payment.domain.LedgerLine;
import io.comanda.payment.domain.PaymentProvider;
import io.comanda.payment.domain.ProviderPayment;
import io.comanda.payment.gateway.SimulatorProtocol.Authorize;
import io.comanda.payment.gateway.SimulatorProtocol.Failure;
import io.comanda.payment.gateway.SimulatorProtocol.Operation;
import io.comanda.payment.gateway.SimulatorProtocol.Part;
import io.comanda.platform.outside.NoAnswer;
import io.comanda.platform.outside.OutsideAnswer;
import io.comanda.platform.outside.OutsideLine;
import io.comanda.platform.simulator.Simulated;
import io.comanda.platform.simulator.SimulatorServer;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the simulated card provider, as an adapter to a real one would. */
@Simulated
@Component
class SimulatedProvider implements PaymentProvider {

    static final String NAME = "simulator";

    private final OutsideLine line;
    private final URI base;
    private final Duration authorizationLife;
    private final JsonMapper json;

    SimulatedProvider(SimulatorServer server, CardSimulatorProperties properties, JsonMapper json) {
        this.base = server.uri("payments");
        this.line = new OutsideLine(
                "The card provider", base, properties.key(), properties.connectTimeout(), properties.readTimeout());
        this.authorizationLife = properties.authorizationLife();
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProviderPayment authorize(Authorization asked) {
        var amount = asked.amount();
        var body = new Authorize(asked.merchantReference(), minor(amount), amount.currency(), asked.token());
        return answered(post("/payments", asked.key(), body));
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
    public Optional<ProviderPayment> named(String merchantReference) {
        return read(merchantReference, null);
    }

    @Override
    public Optional<ProviderPayment> read(String merchantReference, @Nullable String reference) {
        var answer = asked(() -> line.get("/payments", Map.of("merchantReference", merchantReference)));
        return answer.status() == 404 ? Optional.empty() : Optional.of(answered(answer));
    }

    private OutsideAnswer post(String path, String key, Object body) {
        return asked(() -> line.post(path, key, json.writeValueAsString(body)));
    }

    private static OutsideAnswer asked(Supplier<OutsideAnswer> question) {
        try {
            return question.get();
        } catch (NoAnswer e) {
            throw new ProviderUnavailable(String.valueOf(e.getMessage()), e);
        }
    }

    private ProviderPayment answered(OutsideAnswer answer) {
        var payment = answer.status() == 200
                ? json.readValue(answer.body(), SimulatorProtocol.Payment.class)
                : json.readValue(answer.body(), Failure.class).error().payment();
        if (payment == null) {
            throw new IllegalStateException("The card provider does not understand us: " + answer.text());
        }
        return truth(payment);
    }

    private ProviderPayment truth(SimulatorProtocol.Payment payment) {
        var lines = payment.operations().stream()
                .flatMap(operation -> lines(operation, payment.currency()))
                .toList();
        var action = payment.actionUrl();
        return new ProviderPayment(
                payment.id(),
                payment.merchantReference(),
                action == null ? null : base + action,
                lines.stream()
                        .filter(line -> line.kind() == PaymentEventKind.AUTHORIZATION
                                && line.status() == PaymentEventStatus.SUCCESS)
                        .map(line -> line.at().plus(authorizationLife))
                        .findFirst()
                        .orElse(null),
                lines);
    }

    /** Of a dispute that was won both stay true: the money was taken back, and it came again. */
    private static Stream<LedgerLine> lines(Operation operation, String currency) {
        var last = line(operation, operation.status(), currency);
        return "won".equals(operation.code())
                ? Stream.of(line(operation, "succeeded", currency), last)
                : Stream.of(last);
    }

    private static LedgerLine line(Operation operation, String word, String currency) {
        var status =
                switch (word) {
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
}
