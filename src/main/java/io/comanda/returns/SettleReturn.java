package io.comanda.returns;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a return is settled; net amounts in the order's currency. What is more than there is counts as all there is.
 *
 * @param freight of the delivery that is credited too
 * @param fee kept of the goods' price
 * @param reduction for a claim: the price goes down by this, and the goods stay sold
 */
public record SettleReturn(Settlement settlement, BigDecimal freight, BigDecimal fee, @Nullable BigDecimal reduction) {}
