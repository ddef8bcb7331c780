package io.comanda.shipping.gateway;

import io.comanda.platform.outside.NoAnswer;
import io.comanda.platform.outside.OutsideAnswer;
import io.comanda.platform.outside.OutsideLine;
import io.comanda.platform.simulator.Simulated;
import io.comanda.platform.simulator.SimulatorServer;
import io.comanda.shipping.AddressRefused;
import io.comanda.shipping.Carrier;
import io.comanda.shipping.CarrierUnavailable;
import io.comanda.shipping.LineState;
import io.comanda.shipping.Parcel;
import io.comanda.shipping.TrackingNews;
import io.comanda.shipping.WaybillKept;
import io.comanda.shipping.WaybillRefused;
import io.comanda.shipping.WaybillRequest;
import io.comanda.shipping.domain.CarrierGateway;
import io.comanda.shipping.gateway.CarrierProtocol.Events;
import io.comanda.shipping.gateway.CarrierProtocol.Order;
import io.comanda.shipping.gateway.CarrierProtocol.Piece;
import io.comanda.shipping.gateway.CarrierProtocol.Refused;
import io.comanda.shipping.gateway.CarrierProtocol.Taken;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the simulated carrier, as an adapter to a real one would. */
@Simulated
@Component
class SimulatedCarrier implements CarrierGateway {

    private final OutsideLine line;
    private final JsonMapper json;

    SimulatedCarrier(SimulatorServer server, CarrierSimulatorProperties properties, JsonMapper json) {
        this.line = new OutsideLine(
                "The carrier",
                server.uri("carrier"),
                properties.key(),
                properties.connectTimeout(),
                properties.readTimeout());
        this.json = json;
    }

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public Registration register(Carrier carrier, WaybillRequest request, String reference) {
        var body = json.writeValueAsString(order(request, reference));
        var answer = asked(() -> line.post("/waybills", reference, body));
        return switch (answer.status()) {
            case 200, 201 -> {
                var taken = json.readValue(answer.body(), Taken.class);
                yield new Registration(taken.number(), taken.parcels());
            }
            case 422 -> throw refusal(carrier, request, json.readValue(answer.body(), Refused.class));
            default -> throw notUnderstood(answer);
        };
    }

    @Override
    public void cancel(Carrier carrier, String trackingNumber) {
        var answer = asked(
                () -> line.post("/waybills/" + trackingNumber + "/cancellation", trackingNumber + "-cancel", "{}"));
        switch (answer.status()) {
            case 200, 404 -> {}
            case 409 ->
                throw new WaybillKept(
                        trackingNumber,
                        carrier.name(),
                        json.readValue(answer.body(), Refused.class).message());
            default -> throw notUnderstood(answer);
        }
    }

    @Override
    public List<TrackingNews> news(Carrier carrier, String trackingNumber) {
        var answer = asked(() -> line.get("/waybills/" + trackingNumber + "/events", Map.of()));
        if (answer.status() == 404) {
            return List.of();
        }
        return json.readValue(answer.body(), Events.class).events().stream()
                .map(event -> new TrackingNews(trackingNumber, event.word(), event.at(), event.place(), null))
                .toList();
    }

    @Override
    public LineState test(Carrier carrier) {
        return LineProbe.of(() -> line.get("/waybills/0/events", Map.of()));
    }

    private static RuntimeException refusal(Carrier carrier, WaybillRequest request, Refused refused) {
        return refused.code().equals("address")
                ? new AddressRefused(request.shipmentNumber(), carrier.name(), refused.message())
                : new WaybillRefused(request.shipmentNumber(), carrier.name(), refused.message());
    }

    private static IllegalStateException notUnderstood(OutsideAnswer answer) {
        return new IllegalStateException(
                "The carrier does not understand us: " + answer.status() + " " + answer.text());
    }

    private static OutsideAnswer asked(Supplier<OutsideAnswer> question) {
        try {
            return question.get();
        } catch (NoAnswer e) {
            throw new CarrierUnavailable(String.valueOf(e.getMessage()), e);
        }
    }

    private static Order order(WaybillRequest request, String reference) {
        var cash = request.cashOnDelivery();
        return new Order(
                reference,
                request.isReturn(),
                request.serviceCode(),
                request.from(),
                request.to(),
                request.parcels().stream().map(SimulatedCarrier::piece).toList(),
                cash == null ? null : cash.amount(),
                cash == null ? null : cash.currency(),
                request.contents());
    }

    private static Piece piece(Parcel parcel) {
        return new Piece(parcel.weightKg(), parcel.lengthCm(), parcel.widthCm(), parcel.heightCm());
    }
}
