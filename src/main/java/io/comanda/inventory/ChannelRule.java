package io.comanda.inventory;

import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of the stock a sales channel, such as a marketplace, is shown.
 *
 * @param buffer kept back as safety stock
 * @param share of the rest
 */
public record ChannelRule(Quantity buffer, Percent share) {

    /** {@code max(0, floor((available - buffer) * share))}: whole units only. */
    public Quantity shown(Quantity available) {
        var rest = available.minus(buffer).value().max(BigDecimal.ZERO);
        return Quantity.of(rest.multiply(share.fraction()).setScale(0, RoundingMode.FLOOR));
    }
}
