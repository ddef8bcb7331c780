package io.comanda.commission.domain;

import io.comanda.catalog.ProductView;
import io.comanda.invoicing.InvoiceLine;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goods that commission is reckoned from.
 *
 * @param lineNo 0 for all goods of an invoice together
 * @param margin in percent of the net; missing where the cost is not known in this currency
 */
public record Goods(
        int lineNo, @Nullable String productNumber, List<String> families, Money net, @Nullable BigDecimal margin) {

    static Goods of(InvoiceLine line, @Nullable ProductView product) {
        return new Goods(
                line.lineNo(),
                line.productNumber(),
                product == null ? List.of() : product.families(),
                line.net(),
                margin(line.net(), line.quantity(), product));
    }

    static Goods all(Money net) {
        return new Goods(0, null, List.of(), net, null);
    }

    boolean brings(@Nullable Percent minimumMargin) {
        return minimumMargin == null || margin == null || margin.compareTo(minimumMargin.value()) >= 0;
    }

    private static @Nullable BigDecimal margin(Money net, Quantity quantity, @Nullable ProductView product) {
        return Optional.ofNullable(product)
                .map(ProductView::cost)
                .filter(cost -> cost.currency().equals(net.currency()) && net.isPositive())
                .map(cost -> net.minus(cost.times(quantity.value()))
                        .amount()
                        .movePointRight(2)
                        .divide(net.amount(), 4, RoundingMode.HALF_UP))
                .orElse(null);
    }
}
