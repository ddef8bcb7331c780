package io.comanda.invoicing;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be credited of an invoice.
 *
 * @param remark for the customer, beside the reason
 * @param lines all that is left of the invoice when empty
 */
public record CreditRequest(CreditReason reason, @Nullable String remark, SurplusUse surplusUse, List<Line> lines) {

    /**
     * One of quantity and net: goods at what is left of their price, or an amount off the price of the line. All that is
     * left of the line when both are missing.
     *
     * @param withheld net that the house keeps of the price of the goods, such as a fee for worn ones
     */
    public record Line(int lineNo, @Nullable Quantity quantity, @Nullable Money net, @Nullable Money withheld) {

        public Line(int lineNo, @Nullable Quantity quantity, @Nullable Money net) {
            this(lineNo, quantity, net, null);
        }
    }
}
