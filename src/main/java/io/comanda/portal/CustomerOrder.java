package io.comanda.portal;

import io.comanda.fulfilment.DisplayedFulfilment;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as its customer sees it, in his language.
 *
 * @param headline where the order is, in one sentence
 * @param fulfilment how much of it has left; what was stopped before has not
 * @param requestedOn the day the customer wants it
 * @param cancelled set when it was given up
 */
public record CustomerOrder(
        String number,
        String language,
        Shop shop,
        String headline,
        DisplayedFulfilment fulfilment,
        LocalDate orderedOn,
        @Nullable LocalDate requestedOn,
        @Nullable String customerReference,
        List<Step> steps,
        boolean cancelled,
        List<Line> lines,
        Money freight,
        Money net,
        Money tax,
        Money gross,
        Address deliveryAddress,
        List<Delivery> deliveries,
        List<Paper> documents,
        Payment payment,
        Actions actions,
        List<Question> questions) {

    /** Who sells, and how the page looks. */
    public record Shop(
            String name,
            String accentColor,
            String logo,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String website) {}

    /** How far a step is. */
    public enum StepState {
        DONE,
        /** Some of the goods. */
        PARTLY,
        /** What comes next. */
        NEXT,
        OPEN
    }

    /** One of received, paid, packed, shipped, delivered. */
    public record Step(String key, String label, StepState state, @Nullable Instant at) {}

    /** @param shipped what has left and was not stopped before */
    public record Line(
            String productNumber, String name, Quantity quantity, String unit, Money net, Quantity shipped) {}

    /** Goods on their way, or there; those that were stopped before they left us have neither number nor time. */
    public record Delivery(
            String shipmentNumber,
            String carrier,
            @Nullable String trackingNumber,
            @Nullable String trackingLink,
            @Nullable Instant shippedAt,
            String stateLabel,
            @Nullable Instant deliveredAt) {}

    public record Paper(long id, String kind, String label, String number, Instant date) {}

    /** @param confirmUrl where the customer confirms at his bank, while that is awaited */
    public record Payment(
            String method, String methodLabel, String stateLabel, Money due, @Nullable String confirmUrl) {}

    /**
     * What can be done now.
     *
     * @param pay other ways to pay; empty when there is nothing to be paid now
     */
    public record Actions(boolean cancel, List<PayBy> pay, boolean ask) {}

    public record PayBy(String method, String label) {}

    public record Question(Instant askedAt, String question, @Nullable Instant answeredAt, @Nullable String answer) {}
}
