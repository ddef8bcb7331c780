package io.comanda.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What somebody does in the house. The ids are the candidate groups of human tasks and the names in access rules. */
public enum Role {
    ORDER_DESK("order-desk"),
    WAREHOUSE("warehouse"),
    FINANCE("finance"),
    SUPERVISOR("supervisor"),
    AGENT("agent"),
    PURCHASING("purchasing"),
    PROCESS_ADMIN("process-admin"),
    INTEGRATION("integration"),
    ADMINISTRATOR("administrator");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }

    @JsonCreator
    public static Role of(String id) {
        return Arrays.stream(values())
                .filter(role -> role.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role " + id));
    }
}
