package io.comanda.banking;

import io.comanda.kernel.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something money may be for.
 *
 * @param number of the invoice, the order or the customer
 * @param detail what it is owed back for, where it is a refund
 * @param orderNumber where it came from
 * @param open what may be assigned to it
 */
@Schema(name = "BankTarget")
public record OpenItem(
        TargetKind kind,
        String number,
        @Nullable String detail,
        String orderNumber,
        String customerNumber,
        String customerName,
        Money open) {

    /** A customer's account, which takes any amount. */
    public static OpenItem account(String customerNumber, String customerName, Money money) {
        return new OpenItem(
                TargetKind.CUSTOMER, customerNumber, null, customerNumber, customerNumber, customerName, money);
    }
}
