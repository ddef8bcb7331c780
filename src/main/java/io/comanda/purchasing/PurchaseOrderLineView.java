package io.comanda.purchasing;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A product of an order to a supplier. Quantities are in the product's base unit.
 *
 * @param unitPrice net for one base unit
 * @param offerPrice what the supplier's offer said; null for a price agreed by hand without an offer
 * @param requestedOn when we asked for it
 * @param expectedOn when it comes: as confirmed, until then as asked
 * @param confirmed what the supplier said he will deliver; null while he has said nothing
 * @param received taken in as good
 * @param rejected delivered and not accepted; it is still open, until it is replaced or given up
 * @param cancelled given up: by us, or because the supplier confirmed less
 * @param open {@code quantity - received - cancelled}, never negative
 * @param forOrder the customer's order it was bought for alone
 */
public record PurchaseOrderLineView(
        int lineNo,
        String productNumber,
        @Nullable String articleNumber,
        String name,
        String unit,
        Quantity quantity,
        BigDecimal unitPrice,
        @Nullable BigDecimal offerPrice,
        Money net,
        LocalDate requestedOn,
        LocalDate expectedOn,
        @Nullable Quantity confirmed,
        Quantity received,
        Quantity rejected,
        Quantity cancelled,
        Quantity open,
        @Nullable String forOrder) {}
