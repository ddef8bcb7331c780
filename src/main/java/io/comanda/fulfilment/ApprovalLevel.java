package io.comanda.fulfilment;

/**
 * Who has to agree to an order before it goes on, and why.
 *
 * @param level group of those who approve, or {@code none}
 * @param reason as the decision table names it; empty when nobody has to agree
 */
public record ApprovalLevel(String level, String reason) {

    public boolean isNeeded() {
        return !level.equals("none");
    }
}
