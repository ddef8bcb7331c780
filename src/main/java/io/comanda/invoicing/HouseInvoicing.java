package io.comanda.invoicing;

import jakarta.validation.constraints.NotNull;

/** When customers get their invoices with whom nothing else was agreed. */
public record HouseInvoicing(@NotNull InvoicingRule rule) {

    static HouseInvoicing preset() {
        return new HouseInvoicing(InvoicingRule.AFTER_ORDER);
    }
}
