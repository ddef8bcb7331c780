package io.comanda.fulfilment;

import io.comanda.catalog.Assortment;
import io.comanda.inventory.StockKeeping;
import io.comanda.ordering.OrderUnknown;
import io.comanda.ordering.VisibleOrders;
import io.comanda.shipping.Shipping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Finds out what was scanned. A code may mean several things; the screen knows which of them it waits for. Each module
 * is asked in a transaction of its own, so that its "unknown" ends nothing else.
 */
@Component
public class Scanning {

    private final Assortment assortment;
    private final StockKeeping stock;
    private final Shipping shipping;
    private final Fulfilment fulfilment;
    private final VisibleOrders orders;

    Scanning(
            Assortment assortment, StockKeeping stock, Shipping shipping, Fulfilment fulfilment, VisibleOrders orders) {
        this.assortment = assortment;
        this.stock = stock;
        this.shipping = shipping;
        this.fulfilment = fulfilment;
        this.orders = orders;
    }

    /** Everything the code may mean, as far as the caller may see it. */
    public List<ScanHit> resolve(String raw) {
        var code = ScannedCode.of(raw);
        var hits = new ArrayList<ScanHit>();
        code.gtin().ifPresent(gtin -> assortment
                .scanned(gtin)
                .forEach(product -> hits.add(ScanHit.product(product, code.lot().orElse(null)))));
        shipping.parcel(code.sscc().orElse(code.plain()))
                .filter(parcel -> visible(parcel.orderNumber()))
                .ifPresent(parcel -> hits.add(ScanHit.of(parcel)));
        if (hits.isEmpty()) {
            plain(code.plain(), hits);
        }
        return List.copyOf(hits);
    }

    private void plain(String code, List<ScanHit> hits) {
        stock.locationsCalled(code).forEach(place -> hits.add(ScanHit.location(place.code(), place.warehouseCode())));
        assortment.scanned(code).forEach(product -> hits.add(ScanHit.product(product, null)));
        stock.productsOfLot(code).forEach(product -> hits.add(ScanHit.lot(code, product)));
        var number = code.toUpperCase(Locale.ROOT);
        shipment(number, hits);
        if (visible(number)) {
            hits.add(ScanHit.order(number));
        }
    }

    private void shipment(String number, List<ScanHit> hits) {
        try {
            var shipment = fulfilment.shipment(number);
            if (visible(shipment.orderNumber())) {
                hits.add(ScanHit.shipment(shipment));
            }
        } catch (ShipmentUnknown e) {
            // then it is something else
        }
    }

    private boolean visible(String orderNumber) {
        try {
            orders.get(orderNumber);
            return true;
        } catch (OrderUnknown e) {
            return false;
        }
    }
}
