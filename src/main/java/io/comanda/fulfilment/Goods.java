package io.comanda.fulfilment;

import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderLineView;
import java.util.Optional;

/** Something to be packed. */
public record Goods(String productNumber, Quantity quantity) {

    /** What was picked; before that what is planned. */
    public static Goods of(ShipmentLineView line) {
        return new Goods(
                line.productNumber(), Optional.ofNullable(line.picked()).orElse(line.planned()));
    }

    public static Goods of(OrderLineView line) {
        return new Goods(line.productNumber(), line.open());
    }
}
