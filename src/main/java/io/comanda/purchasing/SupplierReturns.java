package io.comanda.purchasing;

import io.comanda.inventory.Inventory;
import io.comanda.inventory.SendBack;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Quantity;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.purchasing.domain.PurchaseOrderLists;
import io.comanda.purchasing.domain.ReturnRows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends back to suppliers what was rejected and kept out of sale until they had decided. */
@Service
@Transactional
public class SupplierReturns {

    private final Purchasing purchasing;
    private final PurchaseOrderLists lists;
    private final ReturnRows returns;
    private final Inventory inventory;
    private final StockKeeping stock;
    private final Timeline timeline;

    SupplierReturns(
            Purchasing purchasing,
            PurchaseOrderLists lists,
            ReturnRows returns,
            Inventory inventory,
            StockKeeping stock,
            Timeline timeline) {
        this.purchasing = purchasing;
        this.lists = lists;
        this.returns = returns;
        this.inventory = inventory;
        this.stock = stock;
        this.timeline = timeline;
    }

    /**
     * Takes the goods off the books.
     *
     * @param reference of the return: the supplier's number of it, or ours
     * @throws NothingToSendBack if more is wanted than is kept
     */
    public ReceiptView sendBack(String number, long receiptId, Quantity quantity, String reference) {
        var order = purchasing.order(number);
        var receipt = lists.lockReceipt(number, receiptId).orElseThrow(() -> new ReceiptUnknown(number, receiptId));
        if (quantity.compareTo(receipt.kept()) > 0) {
            throw new NothingToSendBack(number, receipt.kept());
        }
        var product = order.lines().stream()
                .filter(line -> line.lineNo() == receipt.lineNo())
                .findFirst()
                .orElseThrow()
                .productNumber();
        inventory.lock(List.of(product));
        stock.sendBack(new SendBack(
                product,
                order.warehouseCode(),
                Objects.requireNonNull(receipt.locationCode()),
                receipt.lotNumber(),
                quantity,
                reference,
                number));
        returns.add(receiptId, quantity, reference);
        timeline.record(new Entry(
                "purchase-order",
                number,
                "purchasing.GoodsSentBack",
                Map.of("quantity", quantity.toString(), "product", product, "reference", reference)));
        return lists.lockReceipt(number, receiptId).orElseThrow();
    }
}
