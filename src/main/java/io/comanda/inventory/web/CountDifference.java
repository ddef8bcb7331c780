package io.comanda.inventory.web;

import io.comanda.inventory.CountLine;
import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/** A place on a count sheet as the supervisor sees it. */
record CountDifference(
        int lineNo,
        String productNumber,
        String locationCode,
        @Nullable String lotNumber,
        @Nullable Quantity book,
        @Nullable Quantity counted,
        Quantity difference) {

    static CountDifference of(CountLine line) {
        return new CountDifference(
                line.lineNo(),
                line.productNumber(),
                line.locationCode(),
                line.lotNumber(),
                line.book(),
                line.counted(),
                line.difference());
    }
}
