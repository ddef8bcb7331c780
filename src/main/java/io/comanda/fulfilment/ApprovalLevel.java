package io.comanda.fulfilment;

import io.comanda.kernel.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Who has to agree to an order before it goes on, and why.
 *
 * @param level group of those who approve, or {@code none}
 * @param reason as the decision table names it; empty when nobody has to agree
 * @param agentLimit what the agent who asks grants by himself; missing for others, and where nothing was agreed with him
 */
public record ApprovalLevel(String level, String reason, @Nullable Percent agentLimit) {

    public boolean isNeeded() {
        return !level.equals("none");
    }
}
