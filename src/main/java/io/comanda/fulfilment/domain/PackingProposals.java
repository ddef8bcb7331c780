package io.comanda.fulfilment.domain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.Dimensions;
import io.comanda.catalog.GoodsClass;
import io.comanda.catalog.ProductView;
import io.comanda.fulfilment.Goods;
import io.comanda.fulfilment.PackingProperties;
import io.comanda.fulfilment.ProposedParcel;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.fulfilment.domain.Cartonization.Carton;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes parcels for a shipment from what is known of its products. */
@Component
public class PackingProposals {

    private static final int MOST_PIECES = 2_000;
    private static final Set<GoodsClass> APART = EnumSet.of(GoodsClass.DANGEROUS, GoodsClass.FRESH, GoodsClass.FRAGILE);

    private final Catalog catalog;
    private final BoxBook boxes;
    private final PackingProperties settings;

    PackingProposals(Catalog catalog, BoxBook boxes, PackingProperties settings) {
        this.catalog = catalog;
        this.boxes = boxes;
        this.settings = settings;
    }

    /** Nothing when the warehouse has no boxes, or there are so many pieces that they leave on pallets. */
    public List<ProposedParcel> of(ShipmentView shipment) {
        return of(shipment.lines().stream().map(Goods::of).toList(), boxes.of(shipment.warehouseCode()));
    }

    /** Of goods that nobody has picked yet, wherever they will be: in the house's boxes. */
    public List<ProposedParcel> of(List<Goods> goods) {
        return of(goods, settings.boxes());
    }

    private List<ProposedParcel> of(List<Goods> goods, List<PackingProperties.Carton> cartons) {
        var numbers = goods.stream().map(Goods::productNumber).distinct().toList();
        var products = catalog.products(numbers);
        var sizes = catalog.dimensions(numbers);
        var pieces = goods.stream()
                .flatMap(each -> pieces(each, products.get(each.productNumber()), sizes.get(each.productNumber())))
                .limit(MOST_PIECES + 1L)
                .toList();
        var cartonization =
                new Cartonization(cartons.stream().map(PackingProposals::box).toList(), settings.fill());
        return cartonization.boxes().isEmpty() || pieces.size() > MOST_PIECES
                ? List.of()
                : cartonization.pack(pieces).stream()
                        .map(PackingProposals::parcel)
                        .toList();
    }

    private static Stream<Piece> pieces(Goods goods, @Nullable ProductView product, @Nullable Dimensions sides) {
        if (product == null) {
            return Stream.empty();
        }
        var piece = new Piece(
                goods.productNumber(),
                sides == null ? null : Size.of(sides.lengthMm(), sides.widthMm(), sides.heightMm()),
                product.volumeDm3(),
                product.weightKg(),
                APART.contains(product.goodsClass()) ? product.goodsClass().name() : "");
        return IntStream.range(
                        0,
                        goods.quantity()
                                .value()
                                .setScale(0, RoundingMode.CEILING)
                                .intValue())
                .mapToObj(i -> piece);
    }

    private static ProposedParcel parcel(Carton carton) {
        Map<String, Long> contents =
                carton.pieces().stream().collect(groupingBy(Piece::productNumber, TreeMap::new, counting()));
        return new ProposedParcel(
                Optional.ofNullable(carton.box()).map(Box::code).orElse(null),
                carton.weightKg().max(new BigDecimal("0.01")),
                contents.entrySet().stream()
                        .map(entry -> new ProposedParcel.Content(entry.getKey(), Quantity.of(entry.getValue())))
                        .toList());
    }

    private static Box box(PackingProperties.Carton box) {
        return new Box(box.code(), Size.of(box.lengthMm(), box.widthMm(), box.heightMm()), box.maxKg(), box.tareKg());
    }
}
