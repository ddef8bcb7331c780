package io.comanda.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an order is placed, and what happens to it; made from a seed, and short enough to be read when it fails. As text: {@code
 * tok_visa byHand: MORE:143 TO_THE_END:142}.
 */
record Script(Placing placing, List<Happening> events) {

    private static final int MOST_EVENTS = 8;
    private static final int DICE = 1000;

    /** A card of each kind; the other methods have one name for both. */
    private static final List<String> METHODS = List.of(
            "ACCOUNT",
            "TRANSFER",
            "COD",
            "tok_visa",
            "tok_visa",
            "tok_declined",
            "tok_pending",
            "tok_pending_declined",
            "tok_3ds",
            "tok_lapsing_once");

    /** How it is paid, who serves it, whether the goods are there, and whether it leaves the country by another carrier. */
    record Placing(String method, boolean byHand, boolean scarce, boolean abroad) {

        @Override
        public String toString() {
            return method + (byHand ? " byHand" : "") + (scarce ? " scarce" : "") + (abroad ? " abroad" : "");
        }
    }

    /** @param dice what chance makes of it: the same each time it is played */
    record Happening(Event event, int dice) {

        Random chance() {
            return new Random(dice);
        }

        @Override
        public String toString() {
            return event + ":" + dice;
        }
    }

    /** The script that its text tells. */
    static Script parse(String text) {
        var parts = text.split(": ", 2);
        var how = List.of(parts[0].split(" "));
        var placing = new Placing(how.get(0), how.contains("byHand"), how.contains("scarce"), how.contains("abroad"));
        return new Script(
                placing,
                Stream.of(parts[1].split(" "))
                        .map(happening -> happening.split(":"))
                        .map(happening -> new Happening(Event.valueOf(happening[0]), Integer.parseInt(happening[1])))
                        .toList());
    }

    @Override
    public String toString() {
        return placing + ": " + events.stream().map(Happening::toString).collect(Collectors.joining(" "));
    }

    static Script of(Random random) {
        var method = METHODS.get(random.nextInt(METHODS.size()));
        var placing = new Placing(
                method, random.nextBoolean(), random.nextBoolean(), !method.equals("COD") && random.nextInt(4) == 0);
        var events = new ArrayList<>(some(random, Event.UNDER_WAY));
        if (random.nextInt(10) < 7) {
            events.add(new Happening(Event.TO_THE_END, random.nextInt(DICE)));
            events.addAll(some(random, Event.AFTERWARDS));
        }
        return new Script(placing, List.copyOf(events));
    }

    private static List<Happening> some(Random random, List<Event> events) {
        return Stream.generate(() -> new Happening(events.get(random.nextInt(events.size())), random.nextInt(DICE)))
                .limit(1 + random.nextInt(MOST_EVENTS))
                .toList();
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
