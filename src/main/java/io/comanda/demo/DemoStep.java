package io.comanda.demo;

import io.comanda.access.Role;
import java.util.Map;

/** What people do about an order in the demo: a task of their list, or something that comes from outside. */
enum DemoStep {
    APPROVE("UserTask_ApproveOrder", Role.SUPERVISOR, Map.of("approved", true)),
    PICK("UserTask_PickGoods", Role.WAREHOUSE, Map.of()),
    PACK("UserTask_PackGoods", Role.WAREHOUSE, Map.of("parcels", 1, "weightKg", 7.5)),
    PAY("", Role.FINANCE, Map.of()),
    CANCEL("", Role.ORDER_DESK, Map.of());

    private final String task;
    private final Role role;
    private final Map<String, Object> answers;

    DemoStep(String task, Role role, Map<String, Object> answers) {
        this.task = task;
        this.role = role;
        this.answers = answers;
    }

    boolean isTask() {
        return !task.isEmpty();
    }

    String task() {
        return task;
    }

    Role role() {
        return role;
    }

    Map<String, Object> answers() {
        return answers;
    }
}
