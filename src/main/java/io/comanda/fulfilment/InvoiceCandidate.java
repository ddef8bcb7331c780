package io.comanda.fulfilment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.invoicing.InvoicingRule;
import io.comanda.kernel.Money;
import java.time.Instant;

/**
 * Goods that left and are on no invoice yet.
 *
 * @param net of the goods, without freight
 */
public record InvoiceCandidate(
        @JsonIgnore long id,
        String shipmentNumber,
        String goodsIssueNote,
        String orderNumber,
        String customerNumber,
        String customerName,
        Instant issuedAt,
        InvoicingRule rule,
        Money net) {}
