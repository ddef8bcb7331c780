package io.comanda.studio.process;

import io.comanda.studio.MigratedState;
import io.comanda.studio.domain.MigrationTurns;
import io.comanda.studio.domain.MigrationTurns.Turn;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves running instances, each in a transaction of its own together with the note of it. */
@Component
public class Migrating {

    private final RuntimeService runtime;
    private final MigrationTurns turns;
    private final TransactionTemplate own;

    Migrating(RuntimeService runtime, MigrationTurns turns, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.turns = turns;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Tries it with one instance and leaves everything as it was.
     *
     * @return why it cannot be moved; empty when it can
     */
    Optional<String> problem(MigrationPlan plan, String instance) {
        return refusal(() -> own.executeWithoutResult(status -> {
            move(plan, instance);
            status.setRollbackOnly();
        }));
    }

    /** @param from the state its instances are in before, and which states they come to */
    record Course(MigratedState from, MigratedState moved, MigratedState refused) {}

    /**
     * Moves one, or notes why it stays. Who is busy just now keeps his turn.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if the instance took a step in the same moment
     */
    void move(String migration, MigrationPlan plan, Turn turn, Course course) {
        refusal(() -> own.executeWithoutResult(status -> {
                    if (turns.take(migration, turn, course.from())) {
                        turns.mark(
                                migration,
                                turn,
                                moved(plan, turn.instance()) ? course.moved() : MigratedState.ENDED,
                                null);
                    }
                }))
                .ifPresent(reason ->
                        own.executeWithoutResult(status -> turns.mark(migration, turn, course.refused(), reason)));
    }

    /** @return false when it has ended, or has left the version by another way */
    private boolean moved(MigrationPlan plan, String instance) {
        var runs = runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .processDefinitionId(plan.getSourceProcessDefinitionId())
                        .count()
                > 0;
        if (runs) {
            move(plan, instance);
        }
        return runs;
    }

    private void move(MigrationPlan plan, String instance) {
        runtime.newMigration(plan).processInstanceIds(instance).execute();
    }

    private static Optional<String> refusal(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (MigratingProcessInstanceValidationException e) {
            return Optional.of(words(e.getValidationReport()));
        } catch (BadUserRequestException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String words(MigratingProcessInstanceValidationReport report) {
        var steps = report.getActivityInstanceReports().stream()
                .map(each -> each.getSourceScopeId() + ": " + String.join(", ", each.getFailures()));
        var transitions = report.getTransitionInstanceReports().stream()
                .map(each -> each.getSourceScopeId() + ": " + String.join(", ", each.getFailures()));
        return Stream.of(report.getFailures().stream(), steps, transitions)
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
