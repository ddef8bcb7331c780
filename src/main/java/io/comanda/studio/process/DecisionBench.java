package io.comanda.studio.process;

import io.comanda.platform.company.Company;
import io.comanda.platform.engine.DecisionTrials;
import io.comanda.platform.engine.TableStep;
import io.comanda.studio.DecisionTrial;
import io.comanda.studio.ModelUnknown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries a decision table on what was asked of it in the past; nothing is kept. */
@Component
@Transactional(readOnly = true)
public class DecisionBench {

    /** So many questions are tried at once; the newest. */
    private static final int MOST = 1_000;

    private final DecisionTrials trials;
    private final List<TableStep> steps;
    private final Company company;

    DecisionBench(DecisionTrials trials, List<TableStep> steps, Company company) {
        this.trials = trials;
        this.steps = steps;
        this.company = company;
    }

    /**
     * A changed table is compared with the one that is live; the live one with what was chosen at the time, where that
     * was kept.
     *
     * @param until included
     * @param changed nothing to try the live table
     * @throws ModelUnknown if nobody asks such a table
     */
    public DecisionTrial run(String decision, LocalDate from, LocalDate until, @Nullable String changed) {
        var step = steps.stream()
                .filter(each -> each.decision().equals(decision))
                .findFirst()
                .orElseThrow(() -> new ModelUnknown(decision));
        var live = trials.table(decision, null);
        var tried = changed == null ? live : trials.table(decision, changed);
        var tally = new TrialTally(new TrialRows(live, tried));
        var questions = step.questions(start(from), start(until.plusDays(1)), MOST + 1);
        questions.stream().limit(MOST).forEach(question -> {
            var was = live.ask(question.inputs());
            var is = changed == null ? was : tried.ask(question.inputs());
            tally.add(question, changed == null ? question.chosen() : null, was, is);
        });
        return tally.result(questions.size() > MOST);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(company.timeZone()).toInstant();
    }
}
