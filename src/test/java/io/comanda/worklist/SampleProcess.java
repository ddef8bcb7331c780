package io.comanda.worklist;

import io.comanda.samples.process.SampleFlakyDelegate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A small process for these tests: a person decides, then a step asks outside and may fail. */
@Component
public class SampleProcess {

    private static final String KEY = "sample-review";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    SampleProcess(
            RepositoryService repository, RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** Starts one under a number of its own and gives that. */
    public String start() {
        return start("PRICE_ODD");
    }

    public String start(String findings) {
        deploy();
        var number = "SMP-" + UUID.randomUUID().toString().substring(0, 8).replace('-', '0') + "7";
        runtime.startProcessInstanceByKey(KEY, number, Map.of("findings", findings, "total", 12.5));
        return number;
    }

    public String task(String number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    /** Leaves nothing behind for other tests to meet. */
    public void clear() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test is over"));
    }

    public void cancel(String number) {
        runtime.deleteProcessInstance(instance(number), "cancelled");
    }

    /** Completes the task and lets the next step fail until it is given up. */
    public void fail(String number) {
        SampleFlakyDelegate.FAILS_FOR.add(number);
        giveUp(number);
    }

    /** Completes the task and lets the step after the next one fail, in which somebody is told. */
    public void failTelling(String number) {
        SampleFlakyDelegate.FAILS_TELLING.add(number);
        giveUp(number);
    }

    private void giveUp(String number) {
        tasks.complete(task(number));
        run(number);
        Assertions.assertThatIllegalStateException().isThrownBy(() -> run(number));
        management.setJobRetries(job(number), 0);
    }

    /** Runs what the job executor would run next. */
    public void run(String number) {
        management.executeJob(job(number));
    }

    public void letWork(String number) {
        SampleFlakyDelegate.FAILS_FOR.remove(number);
    }

    public boolean hasEnded(String number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                == 0;
    }

    public String job(String number) {
        return management
                .createJobQuery()
                .processInstanceId(instance(number))
                .singleResult()
                .getId();
    }

    private String instance(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    private void deploy() {
        try {
            repository
                    .createDeployment()
                    .name("samples")
                    .enableDuplicateFiltering(true)
                    .addInputStream(KEY + ".bpmn", new ClassPathResource("samples/" + KEY + ".bpmn").getInputStream())
                    .addInputStream(KEY + ".form", new ClassPathResource("samples/" + KEY + ".form").getInputStream())
                    .deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
