package io.comanda.studio.process;

import io.comanda.studio.MigrationImpossible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans of migrations, as the engine makes and judges them. */
@Component
class MigrationPlans {

    private final RuntimeService runtime;
    private final TransactionTemplate own;

    /** A plan the engine refuses must not spoil the transaction of who asks. */
    MigrationPlans(RuntimeService runtime, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * A plan put together.
     *
     * @param mapping step to step; what could not be mapped is left out
     * @param problems of the steps that were left out for a reason
     */
    record Proposal(Map<String, String> mapping, Map<String, String> problems) {}

    /** Equal steps to equal steps, and the others as chosen; what the engine refuses is left out and named. */
    Proposal propose(String source, String target, Map<String, String> chosen) {
        var mapping = equal(source, target);
        mapping.putAll(chosen);
        mapping.values().removeIf(String::isBlank);
        var problems = new LinkedHashMap<String, String>();
        var refused = refused(source, target, mapping);
        while (!refused.isEmpty()) {
            refused.forEach(report -> {
                var step = report.getMigrationInstruction().getSourceActivityId();
                mapping.remove(step);
                problems.put(step, String.join("; ", report.getFailures()));
            });
            refused = refused(source, target, mapping);
        }
        return new Proposal(mapping, problems);
    }

    /** @throws MigrationImpossible if the engine does not accept it */
    MigrationPlan plan(String process, String source, String target, Map<String, String> mapping) {
        try {
            return build(source, target, mapping);
        } catch (BadUserRequestException e) {
            throw new MigrationImpossible(process, String.valueOf(e.getMessage()));
        }
    }

    private List<MigrationInstructionValidationReport> refused(
            String source, String target, Map<String, String> mapping) {
        try {
            build(source, target, mapping);
            return List.of();
        } catch (MigrationPlanValidationException e) {
            return e.getValidationReport().getInstructionReports();
        }
    }

    /** Timers and messages become those of the target, as it is drawn. */
    private MigrationPlan build(String source, String target, Map<String, String> mapping) {
        return Objects.requireNonNull(own.execute(status -> {
            var plan = runtime.createMigrationPlan(source, target);
            mapping.forEach(plan::mapActivities);
            return plan.build();
        }));
    }

    private Map<String, String> equal(String source, String target) {
        return runtime.createMigrationPlan(source, target).mapEqualActivities().build().getInstructions().stream()
                .collect(Collectors.toMap(
                        MigrationInstruction::getSourceActivityId,
                        MigrationInstruction::getTargetActivityId,
                        (a, b) -> a,
                        LinkedHashMap::new));
    }
}
