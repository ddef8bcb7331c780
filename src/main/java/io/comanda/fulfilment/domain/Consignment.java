package io.comanda.fulfilment.domain;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.fulfilment.Goods;
import io.comanda.fulfilment.ProposedParcel;
import io.comanda.fulfilment.ShipmentLineView;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Address;
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
import java.util.Set;
import java.util.function.Function;
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
    private final PackingProposals packing;

    Consignment(Catalog catalog, PackingProposals packing) {
        this.catalog = catalog;
        this.packing = packing;
    }

    /** Calculated from the products, for a shipment nobody weighs. */
    public BigDecimal weight(ShipmentView shipment) {
        return weight(shipment, products(shipment));
    }

    public ShipmentFacts facts(ShipmentView shipment, OrderView order, @Nullable Money cash) {
        var products = products(shipment);
        return new ShipmentFacts(
                order.deliveryAddress(), parcels(shipment, products), classes(products), value(shipment, order), cash);
    }

    /** What an order would be to a carrier if it left as it stands; no goods that travel, no facts. */
    public ShipmentFacts facts(List<Goods> goods, Address to, Money value, @Nullable Money cash) {
        var products = catalog.products(
                goods.stream().map(Goods::productNumber).distinct().toList());
        return new ShipmentFacts(to, proposed(goods, products), classes(products), value, cash);
    }

    private List<Parcel> proposed(List<Goods> goods, Map<String, ProductView> products) {
        var parcels = packing.of(goods);
        if (parcels.isEmpty()) {
            return List.of(Parcel.ofVolume(
                    sum(goods, products, ProductView::weightKg).max(LEAST_KG),
                    sum(goods, products, ProductView::volumeDm3).max(LEAST_DM3)));
        }
        return parcels.stream()
                .map(parcel -> Parcel.ofVolume(
                        parcel.weightKg().max(LEAST_KG),
                        sum(contents(parcel), products, ProductView::volumeDm3).max(LEAST_DM3)))
                .toList();
    }

    private static List<Goods> contents(ProposedParcel parcel) {
        return parcel.contents().stream()
                .map(content -> new Goods(content.productNumber(), content.quantity()))
                .toList();
    }

    private static Set<String> classes(Map<String, ProductView> products) {
        return products.values().stream().map(p -> p.goodsClass().name()).collect(Collectors.toSet());
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

    private static List<Parcel> parcels(ShipmentView shipment, Map<String, ProductView> products) {
        var count = BigDecimal.valueOf(Math.max(1, shipment.parcels()));
        var weight = Optional.ofNullable(shipment.weightKg()).orElseGet(() -> weight(shipment, products));
        var volume = sum(goods(shipment), products, ProductView::volumeDm3).max(LEAST_DM3);
        var parcel = Parcel.ofVolume(
                weight.divide(count, 3, RoundingMode.UP).max(LEAST_KG), volume.divide(count, 3, RoundingMode.UP));
        return IntStream.range(0, count.intValue()).mapToObj(i -> parcel).toList();
    }

    private static BigDecimal weight(ShipmentView shipment, Map<String, ProductView> products) {
        return sum(goods(shipment), products, ProductView::weightKg).max(LEAST_KG);
    }

    private Map<String, ProductView> products(ShipmentView shipment) {
        return catalog.products(shipment.lines().stream()
                .map(ShipmentLineView::productNumber)
                .distinct()
                .toList());
    }

    private static BigDecimal sum(
            List<Goods> goods, Map<String, ProductView> products, Function<ProductView, BigDecimal> measure) {
        return goods.stream()
                .map(each -> Optional.ofNullable(products.get(each.productNumber()))
                        .map(product ->
                                measure.apply(product).multiply(each.quantity().value()))
                        .orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Goods> goods(ShipmentView shipment) {
        return shipment.lines().stream().map(Goods::of).toList();
    }

    /** Share of the lines' nets that is in this shipment. */
    private static Money value(ShipmentView shipment, OrderView order) {
        var byLine = shipment.lines().stream()
                .collect(Collectors.toMap(
                        ShipmentLineView::lineNo, line -> Goods.of(line).quantity(), Quantity::plus));
        return order.lines().stream()
                .filter(line -> byLine.containsKey(line.lineNo()))
                .map(line -> line.net()
                        .times(Optional.ofNullable(byLine.get(line.lineNo()))
                                .orElse(Quantity.ZERO)
                                .value()
                                .divide(line.quantity().value(), 6, RoundingMode.HALF_UP)))
                .reduce(Money.zero(order.currency()), Money::plus);
    }
}
