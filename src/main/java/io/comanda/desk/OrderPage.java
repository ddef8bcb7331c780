package io.comanda.desk;

import io.comanda.fulfilment.DisplayedFulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.inventory.SupplyPromise;
import io.comanda.invoicing.InvoiceView;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.OrderView;
import io.comanda.payment.PaymentSummary;
import io.comanda.platform.documents.DocumentView;
import io.comanda.shipping.WaybillState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of an order shows, besides its timeline and its diagram.
 *
 * @param fulfilment how much of it has left; unlike the order's own state it knows what was stopped at the door
 * @param stock by line: what it holds, and what is free
 * @param promises by waiting line: the goods that are to serve it, and their day
 * @param prices by line: how its price came about
 * @param holds that stand, the oldest first
 * @param parcels where the carriers have the shipments
 * @param payment null for those who have no business with it
 * @param customer null for those who have no business with him
 * @param waiting why it does not go on, and what makes it go on; null when it has ended
 */
public record OrderPage(
        OrderView order,
        DisplayedFulfilment fulfilment,
        List<LineStock> stock,
        List<SupplyPromise> promises,
        List<LinePrice> prices,
        List<StandingHold> holds,
        List<ShipmentView> shipments,
        List<Parcels> parcels,
        @Nullable PaymentSummary payment,
        List<InvoiceView> invoices,
        List<DocumentView> documents,
        @Nullable CustomerCard customer,
        List<Milestone> milestones,
        List<PossibleAction> actions,
        @Nullable Waiting waiting) {

    /** @param available free in all warehouses */
    public record LineStock(int lineNo, Quantity reserved, Quantity available) {}

    /** @param explanation step by step, in the reader's language */
    public record LinePrice(int lineNo, List<String> explanation) {}

    /**
     * Why an order is held, and what lifts it.
     *
     * @param label sort of the hold, in the reader's language
     * @param reason in the reader's language
     * @param task by which somebody decides on it; null when none is open
     * @param remedy what the caller may do to lift it; null when it is for others to do
     */
    public record StandingHold(
            HoldType type,
            String label,
            String reason,
            Instant since,
            @Nullable String task,
            PossibleAction.@Nullable Action remedy) {}

    /** What the carrier said last. */
    public record Parcels(
            String shipmentNumber,
            String carrierCode,
            String serviceCode,
            String trackingNumber,
            WaybillState state,
            @Nullable Instant lastHeard) {}

    /**
     * A step every order takes.
     *
     * @param at when it was done, or last done in part
     * @param present true for the first that is not done while the order is under way
     */
    public record Milestone(Step step, State state, @Nullable Instant at, boolean present) {

        /** In their usual order. */
        public enum Step {
            PLACED,
            PAID,
            RESERVED,
            PICKED,
            PACKED,
            SHIPPED,
            INVOICED,
            COMMISSION
        }

        /** How far it is. */
        public enum State {
            AHEAD,
            PARTLY,
            DONE,
            /** It was done and taken back: goods that were stopped at the door. */
            STOPPED
        }
    }

    /**
     * Something that may be done with an order, or why not.
     *
     * @param code of the reason against it; null when allowed
     * @param reason against it, in the reader's language
     */
    public record PossibleAction(Action action, boolean allowed, @Nullable String code, @Nullable String reason) {

        /** What the API offers to do. */
        public enum Action {
            CHANGE,
            CANCEL,
            CHANGE_DELIVERY_ADDRESS,
            DO_TASK,
            RETRY,
            COMMENT
        }
    }
}
