package io.comanda.fulfilment;

import io.comanda.catalog.ScannedProduct;
import io.comanda.kernel.Quantity;
import io.comanda.shipping.ParcelOf;
import io.comanda.shipping.WaybillKind;
import org.jspecify.annotations.Nullable;

/**
 * What a scanned code may mean.
 *
 * @param kind location, product, lot, parcel, return, shipment or order; a parcel that a customer sends back is its return
 * @param number of that thing
 * @param warehouseCode of a location
 * @param productNumber of a product or of a lot
 * @param lotNumber of a lot, also when the code names one beside the product
 * @param shipmentNumber of a parcel or a shipment
 * @param orderNumber of a parcel, a return, a shipment or an order
 * @param quantity base units one scan of a product stands for: 12 for a box of 12
 */
public record ScanHit(
        String kind,
        String number,
        @Nullable String warehouseCode,
        @Nullable String productNumber,
        @Nullable String lotNumber,
        @Nullable String shipmentNumber,
        @Nullable String orderNumber,
        @Nullable Quantity quantity) {

    static ScanHit location(String code, String warehouse) {
        return new ScanHit("location", code, warehouse, null, null, null, null, null);
    }

    static ScanHit product(ScannedProduct product, @Nullable String lot) {
        var number = product.productNumber();
        return new ScanHit("product", number, null, number, lot, null, null, product.quantity());
    }

    static ScanHit lot(String lot, String product) {
        return new ScanHit("lot", lot, null, product, lot, null, null, null);
    }

    static ScanHit of(ParcelOf parcel) {
        return parcel.kind() == WaybillKind.RETURN
                ? new ScanHit("return", parcel.shipmentNumber(), null, null, null, null, parcel.orderNumber(), null)
                : new ScanHit(
                        "parcel", parcel.sscc(), null, null, null, parcel.shipmentNumber(), parcel.orderNumber(), null);
    }

    static ScanHit shipment(ShipmentView shipment) {
        return new ScanHit(
                "shipment",
                shipment.number(),
                shipment.warehouseCode(),
                null,
                null,
                shipment.number(),
                shipment.orderNumber(),
                null);
    }

    static ScanHit order(String number) {
        return new ScanHit("order", number, null, null, null, null, number, null);
    }
}
