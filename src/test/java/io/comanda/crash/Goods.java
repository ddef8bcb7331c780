package io.comanda.crash;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What the lives order: plenty of some goods, and none of one. */
final class Goods {

    static final String FIRST = "AC-7003";
    static final String SECOND = "AC-7009";
    static final String MORE = "AC-7002";

    /** An order that wants it waits until it does not want it any more. */
    static final String MISSING = "AC-7004";

    private Goods() {}

    static void furnish(House house) throws IOException, InterruptedException {
        for (var product : List.of(FIRST, SECOND, MORE)) {
            house.require(
                    "warehouse",
                    "/api/stock/receipts",
                    "DN " + product,
                    """
                    {"productNumber": "%s", "warehouseCode": "WRO", "locationCode": "07-1",
                     "quantity": 1000000, "reference": "DN-1"}"""
                            .formatted(product));
        }
        var places = house.get("warehouse", "/api/stock?product=" + MISSING);
        for (var place : places.<List<Map<String, Object>>>read("$.items[?(@.available > 0)]")) {
            house.require(
                    "warehouse",
                    "/api/stock/adjustments",
                    "none left in " + place.get("warehouseCode") + place.get("locationCode"),
                    """
                    {"productNumber": "%s", "warehouseCode": "%s", "locationCode": "%s", "figure": "BLOCKED",
                     "change": %s, "reason": "Recalled", "reference": "R-1"}"""
                            .formatted(
                                    MISSING,
                                    place.get("warehouseCode"),
                                    place.get("locationCode"),
                                    place.get("available")));
        }
    }
}
