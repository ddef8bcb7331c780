package io.comanda.invoicing;

import io.comanda.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credit note.
 *
 * @param goods net of the goods, without freight
 * @param surplus the part of its gross that had been paid
 * @param documentId of the PDF
 */
public record CreditNoteView(
        long id,
        String number,
        String invoiceNumber,
        String orderNumber,
        String customerNumber,
        String customerName,
        LocalDate issuedOn,
        CreditReason reason,
        @Nullable String remark,
        Money goods,
        Money net,
        Money tax,
        Money gross,
        Money surplus,
        SurplusUse surplusUse,
        long documentId) {}
