package io.comanda.studio.process.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A past order as its history tells it: the road it took and what each visit answered. */
final class Recording {

    private final Instant began;
    private final Road road = new Road();
    private final List<Visit> visits = new ArrayList<>();
    private final List<String> turns = new ArrayList<>();

    Recording(Instant began) {
        this.began = began;
    }

    Instant began() {
        return began;
    }

    Road road() {
        return road;
    }

    /** In order. */
    List<Visit> visits() {
        return visits;
    }

    /** Turns of multi-instance elements, in order. */
    List<String> turns() {
        return turns;
    }
}
