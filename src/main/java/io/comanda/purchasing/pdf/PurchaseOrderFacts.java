package io.comanda.purchasing.pdf;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.purchasing.PurchaseOrderLineView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order to a supplier shows.
 *
 * @param deliverTo our warehouse
 * @param deliveryTerms Incoterms 2020
 * @param total net
 */
public record PurchaseOrderFacts(
        String number,
        LocalDate day,
        String supplierNumber,
        Address supplier,
        @Nullable String contactName,
        Address deliverTo,
        @Nullable String deliveryTerms,
        int paymentTermDays,
        @Nullable String note,
        Money total,
        List<Line> lines) {

    /** @param articleNumber what the supplier calls it */
    public record Line(
            int lineNo,
            String productNumber,
            @Nullable String articleNumber,
            String name,
            String unit,
            Quantity quantity,
            BigDecimal unitPrice,
            Money net,
            LocalDate requestedOn) {

        public static Line of(PurchaseOrderLineView line) {
            return new Line(
                    line.lineNo(),
                    line.productNumber(),
                    line.articleNumber(),
                    line.name(),
                    line.unit(),
                    line.quantity(),
                    line.unitPrice(),
                    line.net(),
                    line.requestedOn());
        }
    }
}
