package io.comanda.studio.process;

import io.comanda.studio.MigratedState;
import io.comanda.studio.MigrationState;
import io.comanda.studio.domain.Migration;
import io.comanda.studio.domain.MigrationBook;
import io.comanda.studio.domain.MigrationTurns;
import io.comanda.studio.process.Migrating.Course;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on with migrations that are at work; after a restart where the last one stopped. */
@Component
public class MigrationSweep {

    private static final Logger log = LoggerFactory.getLogger(MigrationSweep.class);
    private static final int AT_ONCE = 100;
    private static final Course THERE = new Course(MigratedState.WAITING, MigratedState.MOVED, MigratedState.REFUSED);
    private static final Course BACK = new Course(MigratedState.MOVED, MigratedState.MOVED_BACK, MigratedState.STAYED);

    private final MigrationBook book;
    private final MigrationTurns turns;
    private final MigrationPlans plans;
    private final Migrating migrating;
    private final TransactionTemplate transaction;

    MigrationSweep(
            MigrationBook book,
            MigrationTurns turns,
            MigrationPlans plans,
            Migrating migrating,
            TransactionTemplate transaction) {
        this.book = book;
        this.turns = turns;
        this.plans = plans;
        this.migrating = migrating;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${comanda.studio.migration-pause:1s}")
    public void sweep() {
        book.atWork().forEach(this::goOn);
    }

    private void goOn(Migration migration) {
        var course = migration.state() == MigrationState.UNDOING ? BACK : THERE;
        var next = transaction.execute(status -> turns.atStage(migration, course.from(), AT_ONCE));
        if (next == null || next.isEmpty()) {
            transaction.executeWithoutResult(status -> book.finish(migration.number()));
            return;
        }
        var plan = migration.state() == MigrationState.UNDOING
                ? plans.plan(migration.process(), migration.target(), migration.source(), migration.reversed())
                : plans.plan(migration.process(), migration.source(), migration.target(), migration.mapping());
        for (var turn : next) {
            try {
                migrating.move(migration.number(), plan, turn, course);
            } catch (OptimisticLockingException | ConcurrencyFailureException busy) {
                log.info("Instance {} takes a step just now, it will be moved after it", turn.instance());
            }
        }
    }
}
