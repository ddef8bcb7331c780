package io.comanda.amendment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** Something that happens to an order, by people inside, by its customer, or by systems outside. */
enum Event {
    GO_ON,
    ANSWER,
    MORE,
    LESS,
    LINE_OFF,
    LINE_ADDED,
    DISCOUNT,
    LATER,
    /** Another way to pay. */
    OTHERWISE,
    CANCEL,
    GOODS_COME,
    WAITED_A_WEEK,
    PAYMENT_LATE,

    /** Everybody does what is asked of him until the order is closed or cancelled. */
    TO_THE_END,

    /** A shipment at the door is not to go to the customer. */
    STOP,
    RETURN,
    CLAIM,
    /** Somebody does the next step of one of its returns: decides, takes in, inspects, settles. */
    RETURN_ON,
    RETURN_WITHDRAWN,
    RETURN_LATE,

    PAY,
    PAID_IN_PART,
    PAID_TWICE,
    PAID_TOO_MUCH,
    CASH_SHORT,
    CASH_LATE,
    BANK_DECIDES,
    /** Callbacks of the provider: twice, late, out of order. */
    CALLBACKS,
    DISPUTED,
    DISPUTE_WON,
    /** News of the carrier: twice, late, also of the kind nobody likes. */
    TRACKED,

    PROVIDER_AWAY,
    PROVIDER_SILENT,
    CARRIER_AWAY,
    CARRIER_SILENT;

    static final List<Event> UNDER_WAY =
            often(EnumSet.complementOf(EnumSet.of(TO_THE_END, DISPUTE_WON)), GO_ON, GO_ON, ANSWER, ANSWER, PAY);

    static final List<Event> AFTERWARDS = often(
            EnumSet.complementOf(EnumSet.of(
                    TO_THE_END, LINE_ADDED, LINE_OFF, DISCOUNT, LATER, OTHERWISE, WAITED_A_WEEK, PAYMENT_LATE)),
            RETURN,
            RETURN,
            RETURN,
            RETURN_ON,
            RETURN_ON,
            RETURN_ON,
            RETURN_ON,
            RETURN_ON,
            DISPUTED,
            DISPUTE_WON,
            CALLBACKS);

    private static List<Event> often(EnumSet<Event> events, Event... more) {
        var all = new ArrayList<>(events);
        all.addAll(Arrays.asList(more));
        return List.copyOf(all);
    }
}
