package io.comanda.purchasing.domain;

import static java.util.stream.Collectors.toMap;

import io.comanda.inventory.AdjustStock;
import io.comanda.inventory.IncomingGoods;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.ReceiveStock;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Quantity;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.purchasing.Delivery;
import io.comanda.purchasing.Delivery.RejectedGoods;
import io.comanda.purchasing.PurchaseOrderLineView;
import io.comanda.purchasing.PurchaseOrderView;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Books what came in: on stock, in the journal of receipts, and against what was expected. */
@Component
public class GoodsReceipts {

    private final JdbcClient jdbc;
    private final Inventory inventory;
    private final StockKeeping stock;
    private final IncomingGoods incoming;
    private final CurrentActor actor;
    private final Clock clock;

    GoodsReceipts(
            JdbcClient jdbc,
            Inventory inventory,
            StockKeeping stock,
            IncomingGoods incoming,
            CurrentActor actor,
            Clock clock) {
        this.jdbc = jdbc;
        this.inventory = inventory;
        this.stock = stock;
        this.incoming = incoming;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param order as it was before the delivery */
    public void book(PurchaseOrderView order, Delivery delivery) {
        var lines = order.lines().stream().collect(toMap(PurchaseOrderLineView::lineNo, Function.identity()));
        inventory.lock(
                order.lines().stream().map(PurchaseOrderLineView::productNumber).toList());
        for (var part : delivery.lines()) {
            var line = Objects.requireNonNull(lines.get(part.lineNo()));
            putOnStock(order, line, part, delivery.deliveryNote());
            if (part.received().isPositive()) {
                incoming.arrived(order.number(), line.lineNo(), part.received());
            }
            record(order.number(), part, delivery.deliveryNote());
        }
    }

    private void putOnStock(
            PurchaseOrderView order, PurchaseOrderLineView line, Delivery.Line part, String deliveryNote) {
        var kept = part.rejectedGoods() == RejectedGoods.BLOCKED ? part.rejected() : Quantity.ZERO;
        var all = part.received().plus(kept);
        if (!all.isPositive()) {
            return;
        }
        stock.receive(new ReceiveStock(
                line.productNumber(),
                order.warehouseCode(),
                part.locationCode(),
                part.lotNumber(),
                part.expiry(),
                all,
                deliveryNote,
                order.number()));
        if (kept.isPositive()) {
            stock.adjust(new AdjustStock(
                    line.productNumber(),
                    order.warehouseCode(),
                    part.locationCode(),
                    part.lotNumber(),
                    AdjustStock.Figure.BLOCKED,
                    kept,
                    String.valueOf(part.rejectReason()),
                    order.number()));
        }
    }

    private void record(String number, Delivery.Line part, String deliveryNote) {
        var anyRejected = part.rejected().isPositive();
        var reason = part.rejectReason();
        jdbc.sql(
                        """
                        insert into purchasing_receipt (order_number, line_no, at, actor, delivery_note, received, rejected,
                                                        reject_reason, rejected_goods, location_code, lot_number)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(number)
                .param(part.lineNo())
                .param(Timestamp.from(clock.instant()))
                .param(actor.get().name())
                .param(deliveryNote)
                .param(part.received().value())
                .param(part.rejected().value())
                .param(anyRejected && reason != null ? reason.name() : null)
                .param(anyRejected ? part.rejectedGoods().name() : null)
                .param(part.locationCode())
                .param(part.lotNumber())
                .update();
    }
}
