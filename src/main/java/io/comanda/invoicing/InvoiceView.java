package io.comanda.invoicing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.comanda.kernel.Money;
import io.comanda.kernel.VatBreakdown;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice and what is still open of it.
 *
 * @param number null only inside the transaction that posts it
 * @param orderNumber the first of the orders it is about
 * @param orders how many orders it is about
 * @param goods net of the goods, without freight
 * @param paid money that stays with this invoice
 * @param credited gross of its credit notes
 * @param documentId of the PDF
 * @param disputeReason why the customer objects to it; it is not demanded meanwhile
 */
public record InvoiceView(
        long id,
        @Nullable String number,
        String orderNumber,
        int orders,
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
        Money credited,
        @Nullable Long documentId,
        @Nullable LocalDate disputedOn,
        @Nullable String disputeReason) {

    static InvoiceView posted(
            long id, String number, long documentId, InvoiceDraft draft, VatBreakdown totals, LocalDate day) {
        return new InvoiceView(
                id,
                number,
                draft.orderNumber(),
                draft.orders().size(),
                draft.buyer().customerNumber(),
                draft.buyer().name(),
                draft.agentCode(),
                day,
                day.plusDays(draft.termDays()),
                draft.paymentMethod(),
                draft.goods(),
                totals.net(),
                totals.tax(),
                totals.gross(),
                draft.paidBefore().min(totals.gross()),
                Money.zero(draft.currency()),
                documentId,
                null,
                null);
    }

    @JsonProperty("open")
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    public Money open() {
        return gross.minus(paid).minus(credited);
    }

    /** Nothing is open any more. */
    public boolean fullyPaid() {
        return !open().isPositive();
    }
}
