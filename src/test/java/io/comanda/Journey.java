package io.comanda;

import io.comanda.kernel.Address;
import io.comanda.kernel.Quantity;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PlaceOrder;
import io.comanda.platform.invariants.Invariants;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks an order through its process, job by job and task by task, as a test tells it to. */
public class Journey {

    private static final Logger log = LoggerFactory.getLogger(Journey.class);

    private final Ordering ordering;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final ProcessEngine engine;
    private final Invariants invariants;
    private final Notifications notifications;

    /** The engine forgets a process that has ended; those who ask about it then need what it was. */
    private final Map<String, ProcessInstance> seen = new ConcurrentHashMap<>();

    Journey(
            Ordering ordering,
            RuntimeService runtime,
            ManagementService management,
            ProcessEngine engine,
            Invariants invariants,
            Notifications notifications) {
        this.ordering = ordering;
        this.runtime = runtime;
        this.management = management;
        this.engine = engine;
        this.invariants = invariants;
        this.notifications = notifications;
    }

    /** Places an order of one line and returns its number. */
    public String place(String customer, String product, long quantity) {
        return place(customer, null, null, line(product, quantity));
    }

    /** To be sent to this address. */
    public String placeTo(Address address, String customer, PlaceOrder.Line... lines) {
        return place(address, customer, null, null, lines);
    }

    public String place(String customer, @Nullable String method, @Nullable String token, PlaceOrder.Line... lines) {
        return place(null, customer, method, token, lines);
    }

    /** @param address where it is to be sent; none for the customer's own */
    public String place(
            @Nullable Address address,
            String customer,
            @Nullable String method,
            @Nullable String token,
            PlaceOrder.Line... lines) {
        return ordering.place(new PlaceOrder(
                        customer, "desk", null, List.of(lines), null, address, method, token, null, null, null, null))
                .number();
    }

    /** Places it, and its process goes as far as it does by itself. */
    public String sell(String customer, String product, long quantity) {
        return sell(customer, null, null, line(product, quantity));
    }

    public String sell(String customer, @Nullable String method, @Nullable String token, PlaceOrder.Line... lines) {
        var order = place(customer, method, token, lines);
        runJobs(order);
        return order;
    }

    public static PlaceOrder.Line line(String product, long quantity) {
        return new PlaceOrder.Line(product, Quantity.of(quantity), null);
    }

    public OrderView order(String number) {
        return ordering.order(number);
    }

    /** Runs jobs that are due, and those that follow, until the order waits for something or has ended. */
    public void runJobs(String order) {
        for (var due = dueJobs(order); !due.isEmpty(); due = dueJobs(order)) {
            due.forEach(management::executeJob);
        }
    }

    /** Runs what is due in all running instances of a process. */
    public void runAll(String process) {
        runtime.createProcessInstanceQuery().processDefinitionKey(process).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .forEach(this::runJobs);
    }

    /** Ids of the jobs that this order's process could run now. */
    public List<String> dueJobs(String order) {
        return instances(order).stream()
                .flatMap(id -> management.createJobQuery().processInstanceId(id).messages().list().stream())
                .filter(job -> job.getRetries() > 0)
                .map(Job::getId)
                .toList();
    }

    /** The elements its process stands at. */
    public List<String> positions(String subject) {
        return instances(subject).stream()
                .flatMap(id -> runtime.getActiveActivityIds(id).stream())
                .toList();
    }

    /** Fires the timer that stands at this element, as if its time had come, and runs what follows. */
    public void fireTimer(String order, String element) {
        instances(order).stream()
                .flatMap(id ->
                        management.createJobQuery().processInstanceId(id).activityId(element).timers().list().stream())
                .forEach(job -> management.executeJob(job.getId()));
        runJobs(order);
    }

    /** Fires the timer that starts a process by itself; false when it has none. */
    public boolean fireStartTimer(String process) {
        var jobs = management.createJobQuery().processDefinitionKey(process).timers().withRetriesLeft().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .toList();
        jobs.forEach(job -> management.executeJob(job.getId()));
        return !jobs.isEmpty();
    }

    /** The one human task of the order, if there is any. */
    public @Nullable Task task(String order) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(order)
                .singleResult();
    }

    /** All human tasks of it, the oldest first: there may be one for each shipment, and one about its money. */
    public List<Task> tasks(String subject) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(subject)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** Answers a task without going on. */
    public void answer(Task task, Map<String, Object> answers) {
        engine.getTaskService().complete(task.getId(), answers);
    }

    /** Completes the human task of the order at this element and runs what follows. */
    public void complete(String order, String element, Map<String, Object> answers) {
        assertThat(order).isWaitingAt(element);
        BpmnAwareTests.complete(BpmnAwareTests.task(element, process(order)), answers);
        runJobs(order);
    }

    /** The warehouse fetches the goods and packs them in one parcel, and the order goes on. */
    public void pickAndPack(String order) {
        complete(order, "UserTask_PickGoods", Map.of());
        complete(order, "UserTask_PackGoods", Map.of("parcels", 1, "weightKg", 2.5));
    }

    /** What to ask the process of the order, running or ended: where it waits, what it has passed. */
    public ProcessInstanceAssert assertThat(String order) {
        BpmnAwareTests.init(engine);
        return BpmnAwareTests.assertThat(process(order));
    }

    /** The order whose process began last. */
    public String latestOrder() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("order-fulfilment").list().stream()
                .map(ProcessInstance::getBusinessKey)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Kinds of the mails about the order, oldest first. */
    public List<String> mails(String order) {
        return notifications.of("order", order).stream()
                .sorted(Comparator.comparing(MailView::id))
                .map(MailView::kind)
                .toList();
    }

    public void cancel(String order) {
        ordering.requestCancellation(order, "changed my mind");
        runJobs(order);
    }

    /** Ids of the order's running processes. */
    public List<String> instances(String order) {
        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(order)
                .list();
        running.forEach(process -> seen.put(order, process));
        return running.stream().map(ProcessInstance::getId).toList();
    }

    private ProcessInstance process(String order) {
        instances(order);
        return Objects.requireNonNull(seen.get(order), () -> order + " has no process");
    }

    /** Tries until the engine gives up, and tells what it left for a person. */
    public String incidentOf(String order) {
        for (var due = dueJobs(order); !due.isEmpty(); due = dueJobs(order)) {
            due.forEach(this::tryTo);
        }
        var incidents = instances(order).stream()
                .flatMap(id -> runtime.createIncidentQuery().processInstanceId(id).list().stream())
                .toList();
        Assertions.assertThat(incidents).hasSize(1);
        return String.valueOf(incidents.get(0).getIncidentMessage());
    }

    /** Ids of the steps that were given up for it, as the incident desk names them. */
    public List<String> givenUp(String subject) {
        return instances(subject).stream()
                .flatMap(id -> runtime.createIncidentQuery().processInstanceId(id).list().stream())
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(incident -> "step-" + incident.getId())
                .toList();
    }

    private void tryTo(String job) {
        try {
            management.executeJob(job);
        } catch (RuntimeException failed) {
            log.info("Job {} failed, as it should: {}", job, failed.getMessage());
        }
    }

    public List<Invariants.Breach> invariants() {
        return invariants.breaches();
    }
}
