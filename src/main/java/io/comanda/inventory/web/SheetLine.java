package io.comanda.inventory.web;

import io.comanda.inventory.CountLine;
import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/** A place on a count sheet as the counter sees it. */
record SheetLine(
        int lineNo, String productNumber, String locationCode, @Nullable String lotNumber, @Nullable Quantity counted) {

    static SheetLine blind(CountLine line) {
        return new SheetLine(
                line.lineNo(), line.productNumber(), line.locationCode(), line.lotNumber(), line.counted());
    }
}
