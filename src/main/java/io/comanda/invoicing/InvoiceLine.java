package io.comanda.invoicing;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line as it was invoiced, and what was credited of it since.
 *
 * @param orderNumber which of the invoice's orders it is of
 * @param orderLine missing for charges such as freight, as are the product and the name
 * @param unitPrice before discount
 * @param net rounded, after discount
 * @param withheldNet of pieces that were credited: what the house kept of their price
 */
public record InvoiceLine(
        int lineNo,
        String orderNumber,
        @Nullable Integer orderLine,
        @Nullable String productNumber,
        @Nullable String name,
        Quantity quantity,
        String unit,
        BigDecimal unitPrice,
        Percent discount,
        Money net,
        VatRate vatRate,
        Quantity creditedQuantity,
        Money creditedNet,
        Money withheldNet) {

    static InvoiceLine issued(int lineNo, InvoiceDraft.Line line) {
        return new InvoiceLine(
                lineNo,
                line.orderNumber(),
                line.orderLine(),
                line.productNumber(),
                line.name(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discount(),
                line.net(),
                line.vatRate(),
                Quantity.ZERO,
                Money.zero(line.net().currency()),
                Money.zero(line.net().currency()));
    }

    /** Not credited yet. */
    public Quantity quantityLeft() {
        return quantity.minus(creditedQuantity);
    }

    /** Not credited yet, nor kept of pieces that were. */
    public Money netLeft() {
        return net.minus(creditedNet).minus(withheldNet);
    }
}
