package io.comanda.inventory.web;

import io.comanda.catalog.ProductDraft;
import io.comanda.inventory.OpenCount;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What shall be counted. */
record CountRequest(
        @NotBlank @Size(max = 40) String warehouseCode,
        @Nullable @PlainText @Size(min = 1, max = 40) String zone,
        @Nullable @Pattern(regexp = ProductDraft.NUMBER) String productNumber,
        boolean blocking) {

    OpenCount command() {
        return new OpenCount(warehouseCode, zone, productNumber, blocking);
    }
}
