package io.comanda.crash;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Pays by transfer what an order asks for; each sum has a reference of the bank and is told until it was heard. */
final class Purse {

    private final String reference;
    private int receipts;
    private @Nullable String untold;

    Purse(String reference) {
        this.reference = reference;
    }

    /** True when the order asks for nothing by transfer. */
    boolean isPaid(House house, String order) throws IOException, InterruptedException {
        var payment = house.get("finance", "/api/payments/" + order);
        if (!payment.isDone()) {
            return false;
        }
        var due = new BigDecimal(payment.text("$.due.amount"));
        if (!payment.text("$.method").equals("TRANSFER") || untold == null && due.signum() <= 0) {
            return true;
        }
        if (untold == null) {
            untold = "{\"amount\": %s, \"currency\": \"%s\", \"reference\": \"BANK %s.%d\"}"
                    .formatted(due.toPlainString(), payment.text("$.due.currency"), reference, ++receipts);
        }
        house.require("finance", "/api/payments/" + order + "/receipts", reference, untold);
        untold = null;
        return false;
    }
}
