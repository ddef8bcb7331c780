package io.comanda.studio;

import io.comanda.platform.company.Company;
import io.comanda.platform.engine.InstanceTraits.Traits;
import io.comanda.studio.domain.KnownTraits;
import io.comanda.studio.domain.StepHistory;
import io.comanda.studio.domain.StepHistory.Failed;
import io.comanda.studio.domain.StepTimes;
import io.comanda.studio.domain.StepTimes.Taken;
import io.comanda.studio.domain.StepTimes.Trait;
import io.comanda.studio.process.Processes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where time goes in a process: durations, incidents and present load of its steps. */
@Component
@Transactional(readOnly = true)
public class HeatMaps {

    private static final int DAYS = 30;
    private static final int PORTION = 500;
    private static final Taken NEVER = new Taken(0, 0, Duration.ZERO, Duration.ZERO);

    private final StepTimes times;
    private final StepHistory history;
    private final KnownTraits traits;
    private final Processes processes;
    private final Company company;
    private final Clock clock;

    HeatMaps(
            StepTimes times,
            StepHistory history,
            KnownTraits traits,
            Processes processes,
            Company company,
            Clock clock) {
        this.times = times;
        this.history = history;
        this.traits = traits;
        this.processes = processes;
        this.company = company;
        this.clock = clock;
    }

    public HeatMap of(String process, HeatSearch search) {
        var days = days(search);
        var taken = times.taken(process, days.from(), days.until(), search);
        var incidents = incidents(process, days, search);
        var standing = processes.standing(process).stream()
                .collect(Collectors.toMap(ElementCount::element, each -> (long) each.tokens(), Long::sum));
        var ids = new TreeSet<>(taken.keySet());
        ids.addAll(incidents.keySet());
        ids.addAll(standing.keySet());
        var steps = ids.stream()
                .map(id -> step(
                        id,
                        taken.getOrDefault(id, NEVER),
                        incidents.getOrDefault(id, 0L),
                        standing.getOrDefault(id, 0L)))
                .toList();
        return new HeatMap(
                days.from(),
                days.until(),
                steps,
                times.values(Trait.CHANNEL, process, days.from(), days.until()),
                times.values(Trait.WAREHOUSE, process, days.from(), days.until()),
                times.values(Trait.CARRIER, process, days.from(), days.until()));
    }

    /** Instances that were longest at a step in these days, the slowest first. */
    public List<SlowInstance> slowest(String process, String step, HeatSearch search, int limit) {
        var days = days(search);
        try (var all = history.slowest(process, step, search.version(), days.begin(), days.end())) {
            return search.byTraits()
                    ? fitting(process, all.iterator(), search, limit)
                    : all.limit(limit).toList();
        }
    }

    /** As many of the slowest as are wanted, however many others are slower. */
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

    private Map<String, Long> incidents(String process, Days days, HeatSearch search) {
        var failed = history.incidents(process, search.version(), days.begin(), days.end());
        var known = search.byTraits()
                ? known(process, failed.stream().map(Failed::businessKey).filter(Objects::nonNull))
                : Map.<String, Traits>of();
        return failed.stream()
                .filter(each -> KnownTraits.fit(known, each.businessKey(), search))
                .collect(Collectors.toMap(Failed::step, Failed::incidents, Long::sum));
    }

    private Map<String, Traits> known(String process, Stream<String> businessKeys) {
        return traits.of(process, businessKeys.collect(Collectors.toSet()));
    }

    private static HeatMap.Step step(String id, Taken taken, long incidents, long standing) {
        return new HeatMap.Step(
                id,
                taken.ended(),
                taken.late(),
                taken.median().toMillis(),
                taken.nearlyAll().toMillis(),
                incidents,
                standing);
    }

    private Days days(HeatSearch search) {
        var until = Optional.ofNullable(search.until())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), company.timeZone()));
        var from = Optional.ofNullable(search.from()).orElse(until.minusDays(DAYS));
        var zone = company.timeZone();
        return new Days(
                from,
                until,
                from.atStartOfDay(zone).toInstant(),
                until.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private record Days(LocalDate from, LocalDate until, Instant begin, Instant end) {}
}
