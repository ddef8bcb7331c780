package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One place on a count sheet.
 *
 * @param counted null while nobody was there
 * @param book what was on hand by the books in that moment; the counter does not see it
 */
public record CountLine(
        int lineNo,
        String productNumber,
        String warehouseCode,
        String locationCode,
        @Nullable String lotNumber,
        Quantity frozen,
        @Nullable Quantity book,
        @Nullable Quantity counted) {

    /** Counted less book; zero while nobody was there. */
    public Quantity difference() {
        return counted == null || book == null ? Quantity.ZERO : counted.minus(book);
    }
}
