package io.comanda.invoicing;

import io.comanda.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice and what is still open of it.
 *
 * @param number null only inside the transaction that posts it
 * @param goods net of the goods, without freight
 * @param documentId of the PDF
 */
public record InvoiceView(
        long id,
        @Nullable String number,
        String orderNumber,
        String customerNumber,
        String customerName,
        @Nullable String agentCode,
        LocalDate issuedOn,
        LocalDate dueOn,
        String paymentMethod,
        Money goods,
        Money net,
        Money tax,
        Money gross,
        Money paid,
        @Nullable Long documentId) {

    public Money open() {
        return gross.minus(paid);
    }

    public boolean isPaid() {
        return !open().isPositive();
    }
}
