package io.comanda.studio.domain;

import io.comanda.platform.engine.InstanceTraits.Traits;
import io.comanda.studio.HeatSearch;
import io.comanda.studio.SlowInstance;
import io.comanda.studio.domain.StepHistory.Failed;
import io.comanda.studio.domain.StepHistory.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The engine's memory of those instances somebody looks for; what tells them apart is known by their modules. */
@Component
public class SearchedHistory {

    /** Instances whose traits are asked for at once. */
    private static final int PORTION = 500;

    private final StepHistory history;
    private final KnownTraits traits;

    SearchedHistory(StepHistory history, KnownTraits traits) {
        this.history = history;
        this.traits = traits;
    }

    /** The slowest first: as many as are wanted, however many others are slower. */
    public List<SlowInstance> slowest(
            String process, String step, HeatSearch search, Duration atLeast, List<Times> times, int limit) {
        try (var all = history.slowest(process, step, search.version(), atLeast, times)) {
            return search.byTraits()
                    ? fitting(process, all.iterator(), search, limit)
                    : all.limit(limit).toList();
        }
    }

    /** Incidents by step. */
    public Map<String, Long> incidents(String process, HeatSearch search, Instant from, Instant until) {
        var failed = history.incidents(process, search.version(), from, until);
        var known = search.byTraits()
                ? known(process, failed.stream().map(Failed::businessKey).filter(Objects::nonNull))
                : Map.<String, Traits>of();
        return failed.stream()
                .filter(each -> KnownTraits.fit(known, each.businessKey(), search))
                .collect(Collectors.toMap(Failed::step, Failed::incidents, Long::sum));
    }

    private List<SlowInstance> fitting(String process, Iterator<SlowInstance> all, HeatSearch search, int limit) {
        var found = new ArrayList<SlowInstance>();
        while (all.hasNext() && found.size() < limit) {
            var portion = new ArrayList<SlowInstance>();
            while (all.hasNext() && portion.size() < PORTION) {
                portion.add(all.next());
            }
            var known = known(process, portion.stream().map(SlowInstance::businessKey));
            portion.stream()
                    .filter(each -> KnownTraits.fit(known, each.businessKey(), search))
                    .limit(limit - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    private Map<String, Traits> known(String process, Stream<String> businessKeys) {
        return traits.of(process, businessKeys.collect(Collectors.toSet()));
    }
}
