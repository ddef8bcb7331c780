package io.comanda.fulfilment;

import io.comanda.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cancelling an order would do now, or why it cannot be done.
 *
 * @param code of the refusal; null when it is possible
 * @param reason of the refusal, in the reader's language
 * @param effects in the order people ask for them: money, goods, papers, people; none when it is not possible
 */
public record CancellationPreview(
        boolean possible, @Nullable String code, @Nullable String reason, List<Effect> effects) {

    /** Sort of an effect. */
    public enum Kind {
        /** Money goes back to the card it came from. */
        REFUND,
        /** Money is owed to the customer until finance has paid it back. */
        OWE,
        /** What the card provider promised is given back. */
        VOID,
        /** What the order takes of the customer's limit is free again. */
        CREDIT,
        /** Goods are free again. */
        RELEASE,
        /** What was planned, picked or packed is not sent. */
        SHIPMENTS,
        /** Papers that no longer hold. */
        DOCUMENTS,
        /** Open tasks go away. */
        TASKS,
        /** The customer is told by mail. */
        MAIL,
        /** Nobody is told: there is no address. */
        SILENT
    }

    /**
     * One consequence.
     *
     * @param amount of money, where it is about money
     * @param count of lines, shipments, papers or tasks
     * @param names of shipments and papers, or the mail address
     */
    public record Effect(Kind kind, @Nullable Money amount, int count, List<String> names) {

        static Effect money(Kind kind, Money amount) {
            return new Effect(kind, amount, 1, List.of());
        }

        static Effect named(Kind kind, List<String> names) {
            return new Effect(kind, null, names.size(), names);
        }

        static Effect counted(Kind kind, int count) {
            return new Effect(kind, null, count, List.of());
        }
    }
}
