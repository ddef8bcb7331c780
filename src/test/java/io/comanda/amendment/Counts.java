package io.comanda.amendment;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often what happened, and what came of it. */
class Counts {

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void add(String what) {
        counts.computeIfAbsent(what, each -> new LongAdder()).increment();
    }

    long of(String what) {
        return counts.containsKey(what) ? counts.get(what).sum() : 0;
    }

    /** One line for each kind: what, and how often. */
    String table() {
        var text = new StringBuilder();
        new TreeMap<>(counts).forEach((what, times) -> text.append(String.format("%n%8d  %s", times.sum(), what)));
        return text.toString();
    }
}
