package io.comanda.crash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an order; made from a seed. Whatever is changed waits for goods that never come, until it does not want
 * them any more.
 *
 * @param paysEarly money is sent before anything is changed
 * @param isHurried cancelled before somebody knows what came of the change
 * @param back how goods that come back are settled; null when the customer keeps them
 * @param isStopped they come back from the door, without having been sent
 */
record LifePlan(
        String reference,
        Way way,
        Map<String, Integer> quantities,
        boolean isComplete,
        List<Wish> wishes,
        boolean paysEarly,
        boolean isCancelled,
        boolean isHurried,
        @Nullable String back,
        boolean isStopped) {

    /** How it is paid, and by whom. Cards are used abroad, with a carrier that has a system of its own. */
    enum Way {
        CARD("\"customerNumber\": \"K-3001\", \"paymentMethod\": \"CARD\", \"paymentToken\": \"tok_visa\""),
        ACCOUNT("\"customerNumber\": \"K-2004\""),
        TRANSFER("\"customerNumber\": \"K-2003\", \"paymentMethod\": \"TRANSFER\"");

        private final String facts;

        Way(String facts) {
            this.facts = facts;
        }
    }

    private static final List<Way> WAYS = List.of(Way.CARD, Way.CARD, Way.ACCOUNT, Way.TRANSFER);
    private static final List<String> SETTLEMENTS = List.of("REFUND", "REFUND", "ACCOUNT", "EXCHANGE");
    private static final List<Wish> WISHES =
            List.of(Wish.MORE, Wish.LESS, Wish.DISCOUNT, Wish.ADDRESS, Wish.LINE_ADDED, Wish.LINE_OFF);

    /** No two orders of a customer are alike: one that looks like a repetition would wait for the desk. */
    static LifePlan of(int number, Random random) {
        var way = WAYS.get(random.nextInt(WAYS.size()));
        var kind = random.nextInt(10);
        var isChanged = kind < 6;
        var isCancelled = kind < 3;
        var isHurried = kind < 1;
        var quantities = new LinkedHashMap<String, Integer>();
        quantities.put(Goods.FIRST, 2 + number % 15);
        quantities.put(Goods.SECOND, 1 + number / 15 % 20);
        if (isChanged) {
            quantities.put(Goods.MISSING, 1);
        }
        return new LifePlan(
                "KILL-" + number,
                way,
                quantities,
                isCancelled || random.nextBoolean(),
                isChanged ? wishes(isHurried ? 1 : 1 + random.nextInt(3), random) : List.of(),
                random.nextBoolean(),
                isCancelled,
                isHurried,
                isCancelled || kind > 8 ? null : SETTLEMENTS.get(random.nextInt(SETTLEMENTS.size())),
                random.nextInt(3) == 0);
    }

    /** What comes back of it in the end, if anything does. */
    Optional<GoodsBack> goodsBack() {
        return Optional.ofNullable(back)
                .map(settlement ->
                        isStopped ? new ParcelsBack(reference, settlement) : new PieceBack(reference, settlement));
    }

    String order() {
        var lines = new ArrayList<String>();
        quantities.forEach((product, quantity) ->
                lines.add("{\"productNumber\": \"%s\", \"quantity\": %d}".formatted(product, quantity)));
        return """
                {%s, "customerReference": "%s", "warehouseCode": "WRO", "deliveryPolicy": "%s", "lines": [%s]}"""
                .formatted(
                        way.facts, reference, isComplete ? "COMPLETE" : "SHIP_AND_BACKORDER", String.join(", ", lines));
    }

    private static List<Wish> wishes(int count, Random random) {
        var left = new ArrayList<>(WISHES);
        var wishes = new ArrayList<Wish>();
        for (var i = 0; i < count; i++) {
            wishes.add(left.remove(random.nextInt(left.size())));
        }
        return wishes;
    }
}
