package io.comanda.intake.loading;

import io.comanda.intake.ImportState;
import io.comanda.intake.domain.ImportRuns;
import java.util.function.LongConsumer;

/** Tells how far an import is; stops it where somebody asked for that. */
class Progress implements LongConsumer {

    private final ImportRuns runs;
    private final long run;
    private long done;

    Progress(ImportRuns runs, long run) {
        this.runs = runs;
        this.run = run;
    }

    void enter(ImportState state, long steps) {
        done = 0;
        runs.enter(run, state, steps);
        stopIfAsked();
    }

    void at(long stepsDone) {
        done = stepsDone;
        stopIfAsked();
    }

    /** From within a step, which is not over yet. */
    @Override
    public void accept(long rows) {
        stopIfAsked();
    }

    /** Counts the rows of one target on top of those of the targets before it. */
    LongConsumer rowsAfter(long before) {
        return rows -> at(before + rows);
    }

    private void stopIfAsked() {
        if (runs.progress(run, done)) {
            throw new Stopped();
        }
    }
}
