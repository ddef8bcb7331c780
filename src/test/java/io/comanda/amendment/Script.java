package io.comanda.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How an order is placed, and what happens to it; made from a seed, and short enough to be read when it fails. */
record Script(Placing placing, List<Event> events) {

    private static final int MOST_EVENTS = 8;

    /** How it is paid, who serves it, and whether the goods are there. */
    record Placing(String method, boolean byHand, boolean scarce) {}

    /** Something that happens while it is on its way. */
    enum Event {
        GO_ON,
        ANSWER,
        PAY,
        MORE,
        LESS,
        LINE_OFF,
        LINE_ADDED,
        DISCOUNT,
        LATER,
        CANCEL,
        GOODS_COME,
        WAITED_A_WEEK,
        PAYMENT_LATE
    }

    static Script of(Random random) {
        var methods = List.of("ACCOUNT", "CARD", "TRANSFER", "COD", "DECLINED", "PENDING");
        var events = Stream.generate(() -> Event.values()[random.nextInt(Event.values().length)])
                .limit(1 + random.nextInt(MOST_EVENTS))
                .toList();
        return new Script(
                new Placing(methods.get(random.nextInt(methods.size())), random.nextBoolean(), random.nextBoolean()),
                events);
    }

    /** The shortest script found that still fails, by leaving out one event after the other. */
    Script shrunk(Predicate<Script> fails) {
        for (int i = 0; i < events.size(); i++) {
            var fewer = new ArrayList<>(events);
            fewer.remove(i);
            var shorter = new Script(placing, List.copyOf(fewer));
            if (fails.test(shorter)) {
                return shorter.shrunk(fails);
            }
        }
        return this;
    }
}
