package io.comanda.fulfilment;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import java.util.List;

/**
 * A line that waits for goods, and what could go instead.
 *
 * @param missing what it waits for
 * @param net of that, as it was agreed
 * @param substitutes the best first; only those that have a price for the customer
 */
public record SubstituteOffer(int lineNo, Quantity missing, Money net, List<Substitute> substitutes) {}
