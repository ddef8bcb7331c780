package io.comanda.fulfilment;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;

/**
 * What may go instead of goods that lack, at today's price for the customer.
 *
 * @param available free in all warehouses
 * @param unitPrice before discount, in the order's currency
 * @param net of the quantity that lacks, with the discount of the line
 * @param dearer whether the customer would pay more than was agreed; then a supervisor has to agree
 */
public record Substitute(
        String productNumber, String name, Quantity available, BigDecimal unitPrice, Money net, boolean dearer) {}
