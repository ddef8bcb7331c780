package io.comanda.purchasing.domain;

import static java.util.stream.Collectors.toMap;

import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.purchasing.Delivery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Whether what came fits an order: known lines, no more than the tolerance allows, a reason for what is not accepted. */
final class DeliveryCheck {

    private final Map<Integer, PurchaseOrderLine> lines;
    private final BigDecimal tolerancePercent;
    private final Map<Integer, Quantity> taken = new HashMap<>();

    DeliveryCheck(List<PurchaseOrderLine> lines, BigDecimal tolerancePercent) {
        this.lines = lines.stream().collect(toMap(PurchaseOrderLine::lineNo, Function.identity()));
        this.tolerancePercent = tolerancePercent;
    }

    List<Violation> faults(Delivery delivery) {
        var faults = new ArrayList<Violation>();
        for (var i = 0; i < delivery.lines().size(); i++) {
            check("/lines/" + i, delivery.lines().get(i), faults);
        }
        return faults;
    }

    private void check(String pointer, Delivery.Line part, List<Violation> faults) {
        var line = lines.get(part.lineNo());
        if (line == null) {
            faults.add(new Violation(pointer + "/lineNo", "unknown", "The order has no line " + part.lineNo()));
            return;
        }
        var sum = taken.merge(part.lineNo(), part.received(), Quantity::plus);
        var most = line.acceptable(tolerancePercent);
        if (sum.compareTo(most) > 0) {
            faults.add(new Violation(pointer + "/received", "tooMuch", "No more than " + most + " can be taken in"));
        }
        if (part.rejected().isPositive() && part.rejectReason() == null) {
            faults.add(new Violation(pointer + "/rejectReason", "notNull", "Say why it is not accepted"));
        }
        if (part.received().isZero() && part.rejected().isZero()) {
            faults.add(new Violation(pointer + "/received", "nothing", "Nothing came of this line"));
        }
    }
}
