package io.comanda.studio;

import io.comanda.platform.company.Company;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSettings;
import io.comanda.studio.domain.SearchedHistory;
import io.comanda.studio.domain.StepHistory.Times;
import io.comanda.studio.domain.StepTimes;
import io.comanda.studio.domain.StepTimes.Taken;
import io.comanda.studio.domain.StepTimes.Trait;
import io.comanda.studio.process.Processes;
import io.comanda.worklist.TaskTimes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where time goes in a process: durations, incidents and present load of its steps. */
@Component
@Transactional(readOnly = true)
public class HeatMaps {

    private static final int DAYS = 30;
    private static final Taken NEVER = new Taken(0, 0, Duration.ZERO, Duration.ZERO);

    private final StepTimes times;
    private final SearchedHistory history;
    private final Processes processes;
    private final Choice<TaskTimes> deadlines;
    private final Company company;
    private final Clock clock;

    HeatMaps(
            StepTimes times,
            SearchedHistory history,
            Processes processes,
            KeptSettings settings,
            Company company,
            Clock clock) {
        this.times = times;
        this.history = history;
        this.processes = processes;
        this.deadlines = TaskTimes.choice(settings);
        this.company = company;
        this.clock = clock;
    }

    public HeatMap of(String process, HeatSearch search) {
        var days = days(search);
        var taken = times.taken(process, days.from(), days.until(), search);
        var incidents = history.incidents(process, search, days.begin(), days.end());
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
                setTimes(process),
                times.values(Trait.CHANNEL, process, days.from(), days.until()),
                times.values(Trait.WAREHOUSE, process, days.from(), days.until()),
                times.values(Trait.CARRIER, process, days.from(), days.until()));
    }

    /**
     * Instances that were longest at a step in these days, the slowest first. The sums tell where to look for them, for the
     * engine's history has no index for it; history that was removed since is still in the sums.
     */
    public List<SlowInstance> slowest(String process, String step, HeatSearch search, int limit) {
        var days = days(search);
        var longest = times.longest(process, step, days.from(), days.until(), search, limit);
        if (longest.days().isEmpty()) {
            return List.of();
        }
        var found = history.slowest(
                process,
                step,
                search,
                longest.atLeast(),
                longest.days().stream().map(this::times).toList(),
                limit);
        return found.size() >= Math.min(limit, longest.instances())
                ? found
                : history.slowest(
                        process, step, search, Duration.ZERO, List.of(new Times(days.begin(), days.end())), limit);
    }

    private Times times(LocalDate day) {
        var zone = company.timeZone();
        return new Times(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private Map<String, Long> setTimes(String process) {
        var prefix = process + "/";
        var set = new TreeMap<String, Long>();
        deadlines.now().steps().forEach((step, times) -> {
            if (step.startsWith(prefix) && times.dueAfter() != null) {
                set.put(step.substring(prefix.length()), times.dueAfter().toMillis());
            }
        });
        return set;
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
