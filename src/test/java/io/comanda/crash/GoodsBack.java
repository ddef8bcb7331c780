package io.comanda.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of an order on its way back: asked for, received, looked at, settled. */
final class GoodsBack {

    private final String reference;
    private final String settlement;
    private String number = "";

    GoodsBack(String reference, String settlement) {
        this.reference = reference;
        this.settlement = settlement;
    }

    /** The order that brings other goods, or an empty text; nothing while it is on its way. */
    Optional<String> pursue(House house, String order) throws IOException, InterruptedException {
        if (number.isEmpty()) {
            number = house.require("desk", "/api/returns", reference, wish(order))
                    .text("$.number");
            return Optional.empty();
        }
        var back = house.get("desk", "/api/returns/" + number);
        switch (back.text("$.state")) {
            case "ANNOUNCED" -> receive(house);
            case "RECEIVED" -> inspect(house, back.read("$.lines[0].receipts[*].id"));
            case "REQUESTED", "INSPECTED" -> house.decide(number, Map.of("UserTask_SettleReturn", decision()));
            case "CLOSED" -> {
                return Optional.of(Optional.ofNullable(back.<String>read("$.exchangeOrder"))
                        .orElse(""));
            }
            default -> {}
        }
        return Optional.empty();
    }

    private String wish(String order) {
        return """
                {"orderNumber": "%s", "kind": "RETURN", "wish": "%s",
                 "lines": [{"lineNo": 1, "quantity": 1, "reason": "DAMAGED"}]}"""
                .formatted(order, settlement);
    }

    private String decision() {
        return "{\"returnSettlement\": \"%s\", \"returnFreight\": 0, \"returnFee\": 0}".formatted(settlement);
    }

    private void receive(House house) throws IOException, InterruptedException {
        house.require(
                "warehouse",
                "/api/returns/" + number + "/receipts",
                reference,
                "{\"items\": [{\"productNumber\": \"%s\", \"quantity\": 1}]}".formatted(Goods.FIRST));
    }

    /** Scans the parcel again, which is no second parcel. */
    private void inspect(House house, List<Integer> receipts) throws IOException, InterruptedException {
        receive(house);
        assertThat(receipts).as(number).hasSize(1);
        house.require(
                "warehouse",
                "/api/returns/" + number + "/inspections",
                reference,
                "{\"items\": [{\"receipt\": %d, \"quantity\": 1, \"disposition\": \"RESELL\"}]}"
                        .formatted(receipts.get(0)));
    }
}
