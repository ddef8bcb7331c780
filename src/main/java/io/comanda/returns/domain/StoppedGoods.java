package io.comanda.returns.domain;

import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Quantity;
import io.comanda.returns.ReceivedItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a stopped shipment took away, of which we know the lots, and what of it is not here yet. */
public final class StoppedGoods {

    private record Sort(String productNumber, @Nullable String lotNumber) {}

    private StoppedGoods() {}

    /** By product and lot. */
    public static List<ReceivedItem> missing(ReturnOrder order, ShipmentView shipment) {
        var sorts = new LinkedHashMap<Sort, Quantity>();
        shipment.lines()
                .forEach(line -> sorts.merge(
                        new Sort(line.productNumber(), line.lotNumber()),
                        Optional.ofNullable(line.picked()).orElse(line.planned()),
                        Quantity::plus));
        return sorts.entrySet().stream()
                .map(sort -> item(order, sort))
                .filter(item -> item.quantity().isPositive())
                .toList();
    }

    private static ReceivedItem item(ReturnOrder order, Map.Entry<Sort, Quantity> carried) {
        var sort = carried.getKey();
        var here = order.lines().stream()
                .filter(line -> line.productNumber().equals(sort.productNumber()))
                .flatMap(line -> line.receipts().stream())
                .filter(receipt -> Objects.equals(receipt.lotNumber(), sort.lotNumber()))
                .map(ReturnReceipt::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
        return new ReceivedItem(sort.productNumber(), carried.getValue().minus(here), sort.lotNumber(), null);
    }
}
