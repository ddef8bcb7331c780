package io.comanda;

import io.comanda.kernel.Quantity;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PlaceOrder;
import io.comanda.platform.invariants.Invariants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Walks an order through its process, job by job and task by task, as a test tells it to. */
public class Journey {

    private final Ordering ordering;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final Invariants invariants;
    private final Notifications notifications;

    Journey(
            Ordering ordering,
            RuntimeService runtime,
            ManagementService management,
            TaskService tasks,
            Invariants invariants,
            Notifications notifications) {
        this.ordering = ordering;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.invariants = invariants;
        this.notifications = notifications;
    }

    /** Places an order of one line and returns its number. */
    public String place(String customer, String product, long quantity) {
        return place(customer, null, null, line(product, quantity));
    }

    public String place(String customer, @Nullable String method, @Nullable String token, PlaceOrder.Line... lines) {
        return ordering.place(new PlaceOrder(
                        customer, "desk", null, List.of(lines), null, null, method, token, null, null, null, null))
                .number();
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

    /** Ids of the jobs that this order's process could run now. */
    public List<String> dueJobs(String order) {
        return instances(order).stream()
                .flatMap(id -> management.createJobQuery().processInstanceId(id).messages().list().stream())
                .filter(job -> job.getRetries() > 0)
                .map(Job::getId)
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

    public Task task(String order) {
        return tasks.createTaskQuery().processInstanceBusinessKey(order).singleResult();
    }

    /** Completes the one human task of the order and runs what follows. */
    public void complete(String order, String element, Map<String, Object> answers) {
        var task = task(order);
        if (task == null || !task.getTaskDefinitionKey().equals(element)) {
            throw new AssertionError("Expected " + element + " to wait, but found "
                    + (task == null ? "no task" : task.getTaskDefinitionKey()));
        }
        tasks.complete(task.getId(), answers);
        runJobs(order);
    }

    /** The element a timer of the order stands at, and nothing else to be done. */
    public List<String> waitingFor(String order) {
        return instances(order).stream()
                .flatMap(id -> runtime.createEventSubscriptionQuery().processInstanceId(id).list().stream())
                .map(subscription -> subscription.getActivityId())
                .toList();
    }

    /** The order whose process began last. */
    public String latestOrder() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("order-fulfilment").list().stream()
                .map(instance -> instance.getBusinessKey())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public boolean isRunning(String order) {
        return !instances(order).isEmpty();
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

    public List<String> instances(String order) {
        var ids = new ArrayList<String>();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(order)
                .list()
                .forEach(instance -> ids.add(instance.getId()));
        return ids;
    }

    public List<Invariants.Breach> invariants() {
        return invariants.breaches();
    }
}
