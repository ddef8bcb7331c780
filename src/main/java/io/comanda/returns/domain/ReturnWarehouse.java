package io.comanda.returns.domain;

import io.comanda.fulfilment.ShipmentView;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.WarehouseView;
import io.comanda.ordering.OrderView;
import io.comanda.returns.ReturnRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where goods are to be sent back to: the warehouse they came from. */
@Component
public class ReturnWarehouse {

    private final ReturnableGoods goods;
    private final StockKeeping stock;

    ReturnWarehouse(ReturnableGoods goods, StockKeeping stock) {
        this.goods = goods;
        this.stock = stock;
    }

    /** Of several warehouses the one that sent first; services come from the first warehouse of the house. */
    public String of(OrderView order, List<ReturnRequest.Line> lines) {
        var wanted = lines.stream().map(ReturnRequest.Line::lineNo).collect(Collectors.toSet());
        return goods.issued(order.number()).stream()
                .filter(shipment -> shipment.lines().stream().anyMatch(line -> wanted.contains(line.lineNo())))
                .map(ShipmentView::warehouseCode)
                .findFirst()
                .or(() -> Optional.ofNullable(order.warehouseCode()))
                .orElseGet(() -> stock.warehouses().stream()
                        .map(WarehouseView::code)
                        .findFirst()
                        .orElseThrow());
    }
}
