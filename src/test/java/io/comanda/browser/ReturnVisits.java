package io.comanda.browser;

import static org.awaitility.Awaitility.await;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.Lifecycle;
import io.comanda.returns.ReceivedItem;
import io.comanda.returns.ReturnChannel;
import io.comanda.returns.ReturnFloor;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.ReturnState;
import io.comanda.returns.Returns;
import io.comanda.returns.Settlement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A return of which a part has come in. */
public class ReturnVisits {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Shop shop;
    private final Journey journey;
    private final Returns returns;
    private final ReturnFloor floor;

    ReturnVisits(Shop shop, Journey journey, Returns returns, ReturnFloor floor) {
        this.shop = shop;
        this.journey = journey;
        this.returns = returns;
        this.floor = floor;
    }

    /** An order of three pieces that has reached its customer. */
    String delivered(String method) {
        return delivered(method, method.equals("CARD") ? "tok_visa" : null);
    }

    String delivered(String method, @Nullable String card) {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer(method, warehouse);
        var goods = Journey.line(shop.productFor(customer, "120.00", 3), 3);
        var order = journey.place(customer, method, card, goods);
        await().atMost(SOON).until(() -> journey.order(order).lifecycle() == Lifecycle.CLOSED);
        return order;
    }

    Map<String, String> underWay() {
        var order = delivered("ACCOUNT");
        var line = new ReturnRequest.Line(1, Quantity.of(2), ReturnReason.WRONG_SIZE, "Too long");
        var number = returns.request(new ReturnRequest(
                        order, ReturnKind.RETURN, ReturnChannel.DESK, Settlement.REFUND, null, List.of(line)))
                .number();
        await().atMost(SOON).until(() -> returns.get(number).state() == ReturnState.ANNOUNCED);
        var product = journey.order(order).lines().get(0).productNumber();
        floor.receive(number, List.of(new ReceivedItem(product, Quantity.of(1), null, null)));
        return Map.of(
                "/returns/$returnNumber", "/returns/" + number,
                "/warehouse/returns/$number", "/warehouse/returns/" + number);
    }
}
