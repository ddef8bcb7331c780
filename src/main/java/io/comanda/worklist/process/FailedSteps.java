package io.comanda.worklist.process;

import io.comanda.platform.incidents.Incident;
import io.comanda.platform.incidents.IncidentAction;
import io.comanda.platform.incidents.IncidentGroup;
import io.comanda.platform.incidents.IncidentProgress;
import io.comanda.platform.incidents.IncidentSource;
import io.comanda.platform.incidents.IncidentStory;
import io.comanda.platform.incidents.IncidentTry;
import io.comanda.worklist.domain.StepFailures;
import io.comanda.worklist.domain.StepFailures.Failure;
import io.comanda.worklist.domain.StepFailures.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Steps of processes that used up their tries. */
@Component
class FailedSteps implements IncidentSource {

    private static final int MOST_GROUPS = 100;
    private static final int MOST_TRIES = 20;

    /** After a retry by hand the engine tries this often, with its usual waiting times, before it gives up again. */
    private static final int TRIES = 3;

    private static final Pattern TYPE = Pattern.compile("^(?:[a-z]\\w*\\.)+[A-Z]\\w*:\\s*");

    private final StepFailures failures;
    private final ManagementService management;
    private final RepositoryService repository;
    private final Subjects subjects;
    private final StepData data;

    FailedSteps(
            StepFailures failures,
            ManagementService management,
            RepositoryService repository,
            Subjects subjects,
            StepData data) {
        this.failures = failures;
        this.management = management;
        this.repository = repository;
        this.subjects = subjects;
        this.data = data;
    }

    @Override
    public String name() {
        return "step";
    }

    @Override
    public long count() {
        return failures.count();
    }

    @Override
    public List<IncidentGroup> groups() {
        var groups = failures.groups(MOST_GROUPS);
        var examples = failures
                .all(groups.stream().flatMap(g -> g.examples().stream()).toList())
                .stream()
                .collect(Collectors.groupingBy(Failure::cause));
        return groups.stream()
                .map(g -> group(g, examples.getOrDefault(g.cause(), List.of())))
                .toList();
    }

    @Override
    public List<Incident> of(String cause, int skip, int limit) {
        return failures.of(cause, skip, limit).stream().map(this::incident).toList();
    }

    @Override
    public Optional<IncidentStory> story(String id) {
        return failures.find(id)
                .map(f -> new IncidentStory(
                        incident(f),
                        f.cause(),
                        failures.tries(f.job(), MOST_TRIES).stream()
                                .map(tried -> new IncidentTry(tried.at(), plain(tried.message())))
                                .toList(),
                        data.of(f.job()),
                        actions(f),
                        management.getJobExceptionStacktrace(f.job())));
    }

    @Override
    public boolean retry(String id) {
        var failure = failures.find(id);
        failure.ifPresent(f -> management.setJobRetries(f.job(), TRIES));
        return failure.isPresent();
    }

    @Override
    public List<String> retryAll(String cause, int atMost) {
        var jobs = failures.jobs(cause, atMost);
        if (!jobs.isEmpty()) {
            management.setJobRetries(jobs, TRIES);
        }
        return jobs;
    }

    @Override
    public IncidentProgress progress(List<String> retried) {
        return failures.progress(retried);
    }

    @Override
    public boolean mend(String id, Map<String, Object> corrections) {
        var failure = failures.find(id);
        failure.ifPresent(f -> data.correct(f.job(), corrections));
        return failure.isPresent();
    }

    @Override
    public boolean skip(String id) {
        var failure = failures.find(id);
        failure.ifPresent(f -> {
            data.skip(f.job(), f.step());
            management.setJobRetries(f.job(), TRIES);
        });
        return failure.isPresent();
    }

    private IncidentGroup group(Group group, List<Failure> examples) {
        return new IncidentGroup(
                group.cause(),
                where(group.processDefinition(), group.step()),
                plain(group.message()),
                group.count(),
                group.oldest(),
                group.newest(),
                examples.stream().map(this::incident).toList());
    }

    private Incident incident(Failure failure) {
        return new Incident(
                failure.id(),
                where(failure.processDefinition(), failure.step()),
                subjects.typeOf(failure.processDefinition()),
                String.valueOf(failure.subject()),
                failure.since(),
                failure.attempts(),
                plain(failure.message()),
                null);
    }

    private List<IncidentAction> actions(Failure failure) {
        var actions = new ArrayList<IncidentAction>();
        if ("order".equals(subjects.typeOf(failure.processDefinition()))) {
            actions.add(new IncidentAction("see-order", "GET", "/api/orders/" + failure.subject()));
            actions.add(
                    new IncidentAction("cancel-order", "POST", "/api/orders/" + failure.subject() + "/cancellation"));
        }
        if (element(failure.processDefinition(), failure.step())
                .filter(SkippableSteps::isSkippable)
                .isPresent()) {
            actions.add(new IncidentAction(
                    IncidentAction.SKIP_STEP, "POST", "/api/incidents/" + name() + "-" + failure.id() + "/skip"));
        }
        return actions;
    }

    /** The step by the name people see in the diagram. */
    private String where(String processDefinition, String step) {
        return element(processDefinition, step).map(FlowElement::getName).orElse(step);
    }

    private Optional<FlowElement> element(String processDefinition, String step) {
        return Optional.ofNullable(
                        repository.getBpmnModelInstance(processDefinition).<FlowElement>getModelElementById(step))
                .filter(FlowElement.class::isInstance);
    }

    /** The first line, without the names of Java types. */
    private static String plain(String message) {
        var line = message.lines().findFirst().orElse("").strip();
        return TYPE.matcher(line).replaceFirst("");
    }
}
