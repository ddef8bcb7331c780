package io.comanda.demo;

import io.comanda.access.Role;
import io.comanda.ordering.Ordering;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.Payments;
import io.comanda.platform.web.Page;
import io.comanda.worklist.TaskSearch;
import io.comanda.worklist.Worklist;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Places the orders of the demo and does what its people have done about them, at the pace of the engine. */
@Component
@Profile("demo & !prod")
class DemoOrders {

    private static final Logger log = LoggerFactory.getLogger(DemoOrders.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final TypeReference<Map<String, JsonNode>> VALUES = new TypeReference<>() {};

    private final Ordering ordering;
    private final IncomingMoney incoming;
    private final Payments payments;
    private final Worklist worklist;
    private final DemoStaff staff;
    private final Clock clock;
    private final JsonMapper json;

    DemoOrders(
            Ordering ordering,
            IncomingMoney incoming,
            Payments payments,
            Worklist worklist,
            DemoStaff staff,
            Clock clock,
            JsonMapper json) {
        this.ordering = ordering;
        this.incoming = incoming;
        this.payments = payments;
        this.worklist = worklist;
        this.staff = staff;
        this.clock = clock;
        this.json = json;
    }

    /** An order that was placed, and the steps that are still to be done. */
    private record Open(String number, Deque<DemoStep> steps) {}

    /** Nobody has ordered anything yet. */
    boolean areMissing() {
        return ordering.placed(Instant.EPOCH, clock.instant(), 1).isEmpty();
    }

    /** Places all orders, then works on them until nothing is left to do. */
    void run() {
        var orders = new DemoFiles(json).list("orders.yml", DemoOrder.class);
        var open = orders.stream().map(this::place).collect(Collectors.toCollection(ArrayList::new));
        log.info("{} orders placed", open.size());
        work(open);
    }

    private Open place(DemoOrder order) {
        var role = order.channel().equals("rep") ? Role.AGENT : Role.ORDER_DESK;
        var number = staff.as(role, () -> ordering.place(order.wish()).number());
        return new Open(number, new ArrayDeque<>(order.then()));
    }

    private void work(List<Open> open) {
        var end = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(end)) {
            open.removeIf(order -> order.steps().isEmpty());
            if (open.isEmpty()) {
                log.info("The orders of the demo have reached their stages");
                return;
            }
            open.forEach(this::advance);
            if (!DemoPause.of(PAUSE)) {
                return;
            }
        }
        log.warn("These orders of the demo are not where they should be: {}", open);
    }

    /** What fails because the engine is at work on the same order is tried again in the next round. */
    private void advance(Open order) {
        var step = order.steps().element();
        try {
            if (staff.as(step.role(), () -> done(order.number(), step))) {
                order.steps().remove();
            }
        } catch (RuntimeException e) {
            log.debug("Order {} cannot {} yet", order.number(), step, e);
        }
    }

    private boolean done(String number, DemoStep step) {
        return switch (step) {
            case PAY -> paid(number);
            case CANCEL -> cancelled(number);
            case APPROVE, PICK, PACK -> completed(number, step);
        };
    }

    private boolean completed(String number, DemoStep step) {
        var found = worklist.tasks(TaskSearch.of(number, step.task()), Optional.empty(), Page.MAX_LIMIT);
        found.items().forEach(task -> worklist.complete(task.id(), json.convertValue(step.answers(), VALUES)));
        return !found.items().isEmpty();
    }

    /** The customer pays what the proforma asks for. */
    private boolean paid(String number) {
        if (payments.find(number).isEmpty()) {
            return false;
        }
        incoming.receive(number, ordering.order(number).gross(), "DEMO-" + number);
        return true;
    }

    private boolean cancelled(String number) {
        ordering.requestCancellation(number, "Ordered by mistake");
        return true;
    }
}
