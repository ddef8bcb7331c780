package io.comanda.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** One piece that the customer sends back. */
final class PieceBack extends GoodsBack {

    PieceBack(String reference, String settlement) {
        super(reference, settlement);
    }

    @Override
    House.Answer begin(House house, String order) throws IOException, InterruptedException {
        return house.require(
                "desk",
                "/api/returns",
                reference,
                """
                {"orderNumber": "%s", "kind": "RETURN", "wish": "%s",
                 "lines": [{"lineNo": 1, "quantity": 1, "reason": "DAMAGED"}]}"""
                        .formatted(order, settlement));
    }

    @Override
    void takeIn(House house, String number) throws IOException, InterruptedException {
        house.require(
                "warehouse",
                "/api/returns/" + number + "/receipts",
                reference,
                "{\"items\": [{\"productNumber\": \"%s\", \"quantity\": 1}]}".formatted(Goods.FIRST));
    }

    /** Scans the parcel again, which is no second parcel. */
    @Override
    void inspect(House house, String number, House.Answer back) throws IOException, InterruptedException {
        takeIn(house, number);
        var receipts = back.<List<Integer>>read("$.lines[0].receipts[*].id");
        assertThat(receipts).as(number).hasSize(1);
        house.require(
                "warehouse",
                "/api/returns/" + number + "/inspections",
                reference,
                "{\"items\": [{\"receipt\": %d, \"quantity\": 1, \"disposition\": \"RESELL\"}]}"
                        .formatted(receipts.get(0)));
    }
}
