package io.comanda.purchasing;

import static java.util.stream.Collectors.toSet;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the warehouse is to expect from suppliers, and what it takes in. */
@Service
@Transactional(readOnly = true)
public class Deliveries {

    private final Purchasing purchasing;
    private final StockKeeping stock;
    private final Catalog catalog;
    private final PurchasingProperties settings;

    Deliveries(Purchasing purchasing, StockKeeping stock, Catalog catalog, PurchasingProperties settings) {
        this.purchasing = purchasing;
        this.stock = stock;
        this.catalog = catalog;
        this.settings = settings;
    }

    public ExpectedDelivery expected(String number) {
        var order = purchasing.order(number);
        if (!order.isUnderWay()) {
            throw new PurchaseOrderNotOpen(number, order.state());
        }
        var open =
                order.lines().stream().filter(line -> line.open().isPositive()).toList();
        var numbers = open.stream().map(PurchaseOrderLineView::productNumber).collect(toSet());
        var products = catalog.products(numbers);
        var gtins = catalog.gtins(numbers);
        var places = stock.usualPlaces(order.warehouseCode(), numbers);
        return new ExpectedDelivery(
                order.number(),
                order.supplierName(),
                order.warehouseCode(),
                order.supplierReference(),
                open.stream()
                        .map(line -> line(
                                line,
                                Optional.ofNullable(products.get(line.productNumber())),
                                gtins.get(line.productNumber()),
                                places.get(line.productNumber())))
                        .toList());
    }

    private ExpectedDelivery.Line line(
            PurchaseOrderLineView line, Optional<ProductView> product, @Nullable String gtin, @Nullable String place) {
        var extra =
                line.quantity().value().multiply(settings.overDeliveryPercent()).movePointLeft(2);
        return new ExpectedDelivery.Line(
                line.lineNo(),
                line.productNumber(),
                line.articleNumber(),
                line.name(),
                line.unit(),
                gtin,
                product.map(ProductView::lotManaged).orElse(false),
                line.quantity(),
                line.open(),
                Quantity.of(line.open().value().add(extra)),
                line.expectedOn(),
                place);
    }
}
