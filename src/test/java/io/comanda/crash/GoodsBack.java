package io.comanda.crash;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Goods of an order on their way back: asked for, taken in, looked at, settled. */
abstract class GoodsBack {

    final String reference;
    final String settlement;
    private String number = "";

    GoodsBack(String reference, String settlement) {
        this.reference = reference;
        this.settlement = settlement;
    }

    /** The order that brings other goods, or an empty text; nothing while it is on its way. */
    final Optional<String> pursue(House house, String order) throws IOException, InterruptedException {
        if (number.isEmpty()) {
            number = begin(house, order).text("$.number");
            return Optional.empty();
        }
        var back = house.get("desk", "/api/returns/" + number);
        switch (back.text("$.state")) {
            case "ANNOUNCED" -> takeIn(house, number);
            case "RECEIVED" -> inspect(house, number, back);
            case "REQUESTED", "INSPECTED" -> house.decide(number, Map.of("UserTask_SettleReturn", decision()));
            case "CLOSED" -> {
                return Optional.of(Optional.ofNullable(back.<String>read("$.exchangeOrder"))
                        .orElse(""));
            }
            default -> {}
        }
        return Optional.empty();
    }

    /** Who got no answer asks again, with the same key. */
    abstract House.Answer begin(House house, String order) throws IOException, InterruptedException;

    abstract void takeIn(House house, String number) throws IOException, InterruptedException;

    abstract void inspect(House house, String number, House.Answer back) throws IOException, InterruptedException;

    @Override
    public final String toString() {
        return getClass().getSimpleName() + " settled by " + settlement;
    }

    private String decision() {
        return "{\"returnSettlement\": \"%s\", \"returnFreight\": 0, \"returnFee\": 0}".formatted(settlement);
    }
}
