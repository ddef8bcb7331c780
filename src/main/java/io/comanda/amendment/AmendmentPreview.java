package io.comanda.amendment;

import io.comanda.kernel.Money;
import io.comanda.ordering.OrderView;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do now, before anything happens.
 *
 * @param after the order as it would be
 * @param basis to be sent with the confirmation: it is refused when the order has moved on since
 * @param obstacle why the process does not allow it at this step; null when it does
 * @param confirm whether work that was done is lost, which somebody has to agree to
 * @param effects in the order people ask for them: approval, money, goods, papers, people
 */
public record AmendmentPreview(
        OrderView after, int basis, @Nullable Obstacle obstacle, boolean confirm, List<Effect> effects) {

    /** The same with the reasons of approvals in words. */
    public AmendmentPreview told(UnaryOperator<String> words) {
        return new AmendmentPreview(
                after,
                basis,
                obstacle,
                confirm,
                effects.stream().map(effect -> effect.told(words)).toList());
    }

    /** A step that is beyond the point of no return. */
    public record Obstacle(String step, String reason) {}

    /** Sort of an effect. */
    public enum Kind {
        /** A supervisor has to agree first. */
        APPROVAL,
        /** It is paid in another way; the name is the method. */
        PAY_BY,
        /** What the card promised is given back. */
        VOID,
        /** The card promised more than is needed now; less is taken. */
        TAKE_LESS,
        /** The card is asked to promise more. */
        AUTHORIZE,
        /** More of the customer's limit is used. */
        CREDIT_USED,
        /** A part of the customer's limit is free again. */
        CREDIT_FREED,
        /** The customer is asked for the rest by a new proforma. */
        ASK,
        /** Money is owed to the customer until finance has paid it back. */
        OWE,
        /** Another amount is collected at the door. */
        COLLECT,
        /** Goods are free again. */
        RELEASE,
        /** Goods are reserved. */
        RESERVE,
        /** Goods are wanted that are not there. */
        SHORT,
        /** What was planned, picked or packed is planned anew. */
        SHIPMENTS,
        /** What was picked goes back to its place. */
        PUT_BACK,
        /** The agent's commission goes up or down by as much. */
        COMMISSION,
        /** When all of it can be there. */
        PROMISED,
        /** Open tasks go away. */
        TASKS,
        /** The customer gets a new confirmation by mail. */
        MAIL,
        /** Nobody is told: there is no address. */
        SILENT
    }

    /**
     * One consequence.
     *
     * @param amount of money, where it is about money
     * @param count of pieces, shipments or tasks
     * @param names of goods and shipments, the mail address, a way to pay, or the reason of an approval
     */
    public record Effect(Kind kind, @Nullable Money amount, int count, List<String> names, @Nullable LocalDate day) {

        private Effect told(UnaryOperator<String> words) {
            return kind == Kind.APPROVAL ? named(kind, names.stream().map(words).toList()) : this;
        }

        public static Effect money(Kind kind, Money amount) {
            return new Effect(kind, amount, 1, List.of(), null);
        }

        public static Effect named(Kind kind, List<String> names) {
            return new Effect(kind, null, names.size(), names, null);
        }

        public static Effect counted(Kind kind, int count, List<String> names) {
            return new Effect(kind, null, count, names, null);
        }

        public static Effect on(Kind kind, LocalDate day) {
            return new Effect(kind, null, 1, List.of(), day);
        }
    }
}
