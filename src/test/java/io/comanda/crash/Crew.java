package io.comanda.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** The lives of a shift, and the counts of all shifts. */
final class Crew {

    private static final int AT_ONCE = 12;

    private final Random random;
    private final List<Life> lives = new ArrayList<>();
    private final Map<String, Integer> tally = new TreeMap<>();
    private int begun;

    Crew(Random random) {
        this.random = random;
    }

    /** Those of the last shift have ended and are counted; new ones begin. */
    void changeShifts() {
        lives.clear();
    }

    /** @param more whether new lives begin, as many at once as there is room for */
    Hands work(House house, boolean more) {
        return new Hands(house, open(), () -> more ? fresh() : Optional.empty());
    }

    synchronized List<Life> open() {
        return lives.stream().filter(life -> !life.hasEnded()).toList();
    }

    private synchronized Optional<Life> fresh() {
        if (open().size() >= AT_ONCE) {
            return Optional.empty();
        }
        var life = new Life(LifePlan.of(++begun, random));
        lives.add(life);
        return Optional.of(life);
    }

    /** Who got no answer asks again, and so does who got one: the same answer, and no second order. */
    void repeatOrders(House house) throws IOException, InterruptedException {
        for (var life : lives) {
            life.repeat(house);
        }
    }

    void judge(House house) throws IOException, InterruptedException {
        for (var life : lives) {
            life.judge(house);
            life.count(tally);
        }
    }

    /** How many orders, changes and returns came to which end. */
    Map<String, Integer> tally() {
        return tally;
    }
}
