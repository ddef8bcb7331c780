package io.comanda.fulfilment.domain;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.fulfilment.ShipmentLineView;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderView;
import io.comanda.shipping.Parcel;
import io.comanda.shipping.ShipmentFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a carrier has to know of a shipment: weight, size, kinds of goods, value, cash to collect. */
@Component
public class Consignment {

    private static final BigDecimal LEAST_KG = new BigDecimal("0.05");
    private static final BigDecimal LEAST_DM3 = new BigDecimal("0.2");

    private final Catalog catalog;

    Consignment(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Calculated from the products, for a shipment nobody weighs. */
    public BigDecimal weight(ShipmentView shipment) {
        return weight(shipment, products(shipment));
    }

    public ShipmentFacts facts(ShipmentView shipment, OrderView order) {
        var products = products(shipment);
        return new ShipmentFacts(
                order.deliveryAddress(),
                parcels(shipment, products),
                products.values().stream().map(p -> p.goodsClass().name()).collect(Collectors.toSet()),
                value(shipment, order),
                cash(order));
    }

    /** As they were weighed one by one; else of equal weight and size, as many as the packer said. */
    public List<Parcel> parcels(ShipmentView shipment, List<BigDecimal> weighed) {
        var equal = parcels(shipment, products(shipment));
        return weighed.size() != equal.size()
                ? equal
                : IntStream.range(0, equal.size())
                        .mapToObj(i -> equal.get(i).weighing(weighed.get(i)))
                        .toList();
    }

    /** What the driver collects; with several shipments the first one to leave collects all. */
    public @Nullable Money cash(OrderView order) {
        var first = order.lines().stream().noneMatch(line -> line.shipped().isPositive());
        return "COD".equals(order.paymentMethod()) && first ? order.gross() : null;
    }

    private static List<Parcel> parcels(ShipmentView shipment, Map<String, ProductView> products) {
        var count = BigDecimal.valueOf(Math.max(1, shipment.parcels()));
        var weight = Optional.ofNullable(shipment.weightKg()).orElseGet(() -> weight(shipment, products));
        var volume = sum(shipment, products, (product, quantity) -> product.volumeDm3()
                        .multiply(quantity.value()))
                .max(LEAST_DM3);
        var parcel = Parcel.ofVolume(
                weight.divide(count, 3, RoundingMode.UP).max(LEAST_KG), volume.divide(count, 3, RoundingMode.UP));
        return IntStream.range(0, count.intValue()).mapToObj(i -> parcel).toList();
    }

    private static BigDecimal weight(ShipmentView shipment, Map<String, ProductView> products) {
        return sum(shipment, products, (product, quantity) -> product.weightKg().multiply(quantity.value()))
                .max(LEAST_KG);
    }

    private Map<String, ProductView> products(ShipmentView shipment) {
        return catalog.products(shipment.lines().stream()
                .map(ShipmentLineView::productNumber)
                .distinct()
                .toList());
    }

    private static BigDecimal sum(
            ShipmentView shipment,
            Map<String, ProductView> products,
            BiFunction<ProductView, Quantity, BigDecimal> measure) {
        return shipment.lines().stream()
                .map(line -> Optional.ofNullable(products.get(line.productNumber()))
                        .map(product -> measure.apply(product, quantity(line)))
                        .orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Share of the lines' nets that is in this shipment. */
    private static Money value(ShipmentView shipment, OrderView order) {
        var byLine = shipment.lines().stream()
                .collect(Collectors.toMap(ShipmentLineView::lineNo, Consignment::quantity, Quantity::plus));
        return order.lines().stream()
                .filter(line -> byLine.containsKey(line.lineNo()))
                .map(line -> line.net()
                        .times(Optional.ofNullable(byLine.get(line.lineNo()))
                                .orElse(Quantity.ZERO)
                                .value()
                                .divide(line.quantity().value(), 6, RoundingMode.HALF_UP)))
                .reduce(Money.zero(order.currency()), Money::plus);
    }

    private static Quantity quantity(ShipmentLineView line) {
        return Optional.ofNullable(line.picked()).orElse(line.planned());
    }
}
