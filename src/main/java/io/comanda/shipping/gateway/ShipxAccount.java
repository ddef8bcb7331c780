package io.comanda.shipping.gateway;

import io.comanda.platform.outside.NoAnswer;
import io.comanda.platform.outside.OutsideAnswer;
import io.comanda.platform.outside.OutsideLine;
import io.comanda.shipping.CarrierUnavailable;
import io.comanda.shipping.LineState;
import io.comanda.shipping.gateway.ShipxProtocol.Draft;
import io.comanda.shipping.gateway.ShipxProtocol.Found;
import io.comanda.shipping.gateway.ShipxProtocol.Purchase;
import io.comanda.shipping.gateway.ShipxProtocol.Shipment;
import io.comanda.shipping.gateway.ShipxProtocol.Step;
import io.comanda.shipping.gateway.ShipxProtocol.Story;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The calls of ShipX with the rights of one organization. */
final class ShipxAccount {

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final OutsideLine line;
    private final String shipments;
    private final Map<String, String> services;
    private final JsonMapper json;

    ShipxAccount(ShipxProperties.Account account, ShipxProperties properties, JsonMapper json) {
        this.line = new OutsideLine(
                "InPost", account.baseUrl(), account.token(), properties.connectTimeout(), properties.readTimeout());
        this.shipments = "/v1/organizations/" + account.organization() + "/shipments";
        this.services = account.services();
        this.json = json;
    }

    /** What ShipX calls one of our services. */
    String service(String code) {
        return Optional.ofNullable(services.get(code))
                .orElseThrow(() -> new IllegalStateException("InPost has no name for our service " + code));
    }

    /** What was made under our reference before, and not taken back. */
    Optional<Shipment> byReference(String reference) {
        return found("reference", reference)
                .filter(shipment -> reference.equals(shipment.reference()))
                .filter(shipment -> !shipment.isCancelled())
                .findFirst();
    }

    Optional<Shipment> byTrackingNumber(String number) {
        return found("tracking_number", number)
                .filter(shipment -> number.equals(shipment.trackingNumber()))
                .findFirst();
    }

    /** Refusals are answers of their own. */
    OutsideAnswer create(Draft draft) {
        return asked(() -> line.post(shipments, draft.reference(), json.writeValueAsString(draft)));
    }

    Shipment read(long id) {
        return json.readValue(good(asked(() -> line.get("/v1/shipments/" + id, Map.of()))), Shipment.class);
    }

    void buy(long id, long offer) {
        good(asked(() ->
                line.post("/v1/shipments/" + id + "/buy", "buy-" + id, json.writeValueAsString(new Purchase(offer)))));
    }

    /** In A6, one page for each parcel. */
    byte[] label(long id) {
        var label =
                good(asked(() -> line.get("/v1/shipments/" + id + "/label", Map.of("format", "Pdf", "type", "A6"))));
        if (!startsWithPdf(label)) {
            throw new CarrierUnavailable("InPost sent no label for its shipment " + id);
        }
        return label;
    }

    OutsideAnswer cancel(long id) {
        return asked(() -> line.delete("/v1/shipments/" + id));
    }

    /** Empty as long as InPost knows nothing of the number. */
    List<Step> story(String number) {
        var answer = asked(() -> line.get("/v1/tracking/" + number, Map.of()));
        return answer.status() == 404
                ? List.of()
                : Objects.requireNonNullElse(
                        json.readValue(good(answer), Story.class).trackingDetails(), List.of());
    }

    LineState test() {
        return LineProbe.of(() -> line.get(shipments, Map.of("reference", "-")));
    }

    private Stream<Shipment> found(String by, String value) {
        var answer = good(asked(() -> line.get(shipments, Map.of(by, value))));
        return Objects.requireNonNullElse(json.readValue(answer, Found.class).items(), List.<Shipment>of()).stream();
    }

    private static byte[] good(OutsideAnswer answer) {
        if (answer.status() >= 300) {
            throw notUnderstood(answer);
        }
        return answer.body();
    }

    static IllegalStateException notUnderstood(OutsideAnswer answer) {
        return new IllegalStateException("InPost does not understand us: " + answer.status() + " " + answer.text());
    }

    private static OutsideAnswer asked(Supplier<OutsideAnswer> question) {
        try {
            return question.get();
        } catch (NoAnswer e) {
            throw new CarrierUnavailable(String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean startsWithPdf(byte[] bytes) {
        return bytes.length > PDF.length && Arrays.mismatch(bytes, PDF) == PDF.length;
    }
}
