package io.comanda.returns;

import io.comanda.kernel.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wish to give goods of an order back.
 *
 * @param remark what the customer says about all of it
 */
public record ReturnRequest(
        String orderNumber,
        ReturnKind kind,
        ReturnChannel channel,
        Settlement wish,
        @Nullable String remark,
        List<Line> lines) {

    /** @param lineNo of the order */
    public record Line(int lineNo, Quantity quantity, ReturnReason reason, @Nullable String remark) {}
}
