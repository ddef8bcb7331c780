package io.comanda.crash;

import java.io.IOException;
import java.util.Map;

/** The first shipment of an order, stopped at the door before its carrier has it. */
final class ParcelsBack extends GoodsBack {

    ParcelsBack(String reference, String settlement) {
        super(reference, settlement);
    }

    @Override
    House.Answer begin(House house, String order) throws IOException, InterruptedException {
        var shipment = house.get("desk", "/api/orders/" + order + "/page").text("$.shipments[0].number");
        return house.require(
                "desk",
                "/api/shipments/" + shipment + "/stop",
                reference,
                "{\"settlement\": \"%s\", \"reason\": \"Sent to the wrong branch\"}".formatted(settlement));
    }

    @Override
    void takeIn(House house, String number) throws IOException, InterruptedException {
        house.decide("warehouse", number, Map.of());
    }

    @Override
    void inspect(House house, String number, House.Answer back) throws IOException, InterruptedException {
        house.decide("warehouse", number, Map.of());
    }
}
