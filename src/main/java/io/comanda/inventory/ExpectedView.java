package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;

/**
 * Goods on their way.
 *
 * @param open {@code quantity - arrived}, never negative; zero when withdrawn
 */
public record ExpectedView(
        String reference,
        int lineNo,
        ExpectGoods.Source source,
        String productNumber,
        String warehouseCode,
        Quantity quantity,
        Quantity arrived,
        Quantity open,
        LocalDate expectedOn) {}
