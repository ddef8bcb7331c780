package io.comanda.studio.process;

import io.comanda.platform.company.Company;
import io.comanda.platform.engine.InstanceTraits.Traits;
import io.comanda.studio.domain.KnownTraits;
import io.comanda.studio.domain.StepHistory;
import io.comanda.studio.domain.StepHistory.Definition;
import io.comanda.studio.domain.StepHistory.Ended;
import io.comanda.studio.domain.StepHistory.Mark;
import io.comanda.studio.domain.StepTimes;
import io.comanda.studio.domain.StepTimes.Cell;
import io.comanda.studio.domain.StepTimes.Count;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sums up how long steps took. It stays a little behind, for a step that ended is seen only when its transaction has
 * committed.
 */
@Component
public class StepTimesSweep {

    private static final Duration BEHIND = Duration.ofMinutes(2);
    private static final int AT_ONCE = 10_000;

    private final StepHistory history;
    private final StepTimes times;
    private final KnownTraits traits;
    private final TransactionTemplate transaction;
    private final Company company;
    private final Clock clock;

    StepTimesSweep(
            StepHistory history,
            StepTimes times,
            KnownTraits traits,
            TransactionTemplate transaction,
            Company company,
            Clock clock) {
        this.history = history;
        this.times = times;
        this.traits = traits;
        this.transaction = transaction;
        this.company = company;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${comanda.studio.times-pause:1m}", initialDelayString = "40s")
    void sweep() {
        sumUp(BEHIND);
    }

    /** @param behind how young a step may be to be left for the next time */
    public void sumUp(Duration behind) {
        for (var definition : history.definitions()) {
            while (Boolean.TRUE.equals(transaction.execute(status -> goOn(definition, behind)))) {
                // the next portion
            }
        }
    }

    /** @return whether there may be more */
    private boolean goOn(Definition definition, Duration behind) {
        var mark = history.take(definition.id());
        if (mark.isEmpty()) {
            return false;
        }
        var ended = history.ended(definition.id(), mark.get(), clock.instant().minus(behind), AT_ONCE);
        if (ended.isEmpty()) {
            return false;
        }
        times.add(counts(definition, ended));
        var last = ended.get(ended.size() - 1);
        history.set(definition.id(), new Mark(last.at(), last.id()));
        return ended.size() == AT_ONCE;
    }

    private Map<Cell, Count> counts(Definition definition, List<Ended> ended) {
        var known = traits.of(
                definition.process(), ended.stream().map(Ended::businessKey).collect(Collectors.toSet()));
        var counts = new HashMap<Cell, Count>();
        for (var step : ended) {
            var day = LocalDate.ofInstant(step.at().toInstant(), company.timeZone());
            var trait = known.getOrDefault(step.businessKey(), Traits.UNKNOWN);
            var cell = Cell.of(definition.process(), day, step.step(), definition.version(), trait, step.took());
            counts.merge(cell, Count.one(step.late()), Count::plus);
        }
        return counts;
    }
}
