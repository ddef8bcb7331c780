package io.comanda.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.PlaceOrder;
import io.comanda.platform.documents.Documents;
import io.comanda.returns.ReturnState;
import io.comanda.returns.Settlement;
import io.comanda.returns.ShipmentStops;
import io.comanda.returns.StopShipment;
import io.comanda.shipping.Shipping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Every wish at every stage: done, with everything that hangs on it, or refused with its reason; afterwards the order still
 * comes to its end. What is expected stands in {@code change-matrix.csv}; what came is written to {@code target}.
 */
@IntegrationTest
class ChangeMatrixTest {

    private static final Path EXPECTED = Path.of("src/test/resources/change-matrix.csv");
    private static final Path FOUND = Path.of("target/change-matrix.csv");

    private static final String RATE = "5";
    private static final String DONE = "DONE";

    /** Whether all invariants are looked at after each cell, or after each row. */
    private static final boolean STRICT = Boolean.getBoolean("matrix.strict");

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Shipping shipping;

    @Autowired
    private ShipmentStops stops;

    @Autowired
    private Documents documents;

    private OrderDriver driver;
    private RandomReturns returns;
    private Reckoning reckoning;

    @BeforeEach
    void drive() {
        driver = OrderDriver.with(beans);
        returns = beans.createBean(RandomReturns.class);
        reckoning = Reckoning.with(beans, Percent.of(RATE));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void isDoneOrRefusedAndTheOrderComesToItsEnd(Stage stage) throws IOException {
        var found = new ArrayList<String>();
        for (var wish : Wish.values()) {
            var scene = new Scene(stage);
            var result = scene.attempt(wish);
            driver.finish(scene.order);
            reckoning.judge(scene.order, scene.agent);
            found.add(stage + "," + wish + "," + result + ","
                    + journey.order(scene.order).lifecycle());
            if (STRICT) {
                assertThat(journey.invariants()).as(stage + " " + wish).isEmpty();
            }
        }
        assertThat(journey.invariants()).isEmpty();
        Files.write(FOUND, found, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(found)
                .containsExactlyElementsOf(Files.readAllLines(EXPECTED).stream()
                        .filter(line -> line.startsWith(stage + ","))
                        .toList());
    }

    /** An order at a stage, and what it takes to bring it to its end. */
    private final class Scene {

        private final String agent = shop.agent(RATE);
        private final String warehouse;
        private final String first;
        private final String second;
        private final String other;
        private final String order;

        Scene(Stage stage) {
            warehouse = shop.warehouse(stage != Stage.PICKING && stage != Stage.PACKING);
            first = shop.product(stage == Stage.REVIEW ? "0.50" : "100.00");
            second = shop.product("20.00");
            other = shop.product("30.00");
            if (stage != Stage.GOODS_AWAITED) {
                shop.receive(first, warehouse, stage == Stage.HALF_SHIPPED ? 4 : 1_000);
                shop.receive(second, warehouse, 100);
                shop.receive(other, warehouse, 100);
            }
            order = place(stage);
            if (stage == Stage.CANCELLED) {
                journey.cancel(order);
            } else if (stage != Stage.ACCEPTED) {
                journey.runJobs(order);
            }
            if (stage == Stage.PACKING) {
                journey.complete(order, "UserTask_PickGoods", Map.of());
            }
            if (stage == Stage.ON_THE_ROAD) {
                shipping.handOver(fulfilment.ofOrder(order).stream()
                        .map(ShipmentView::number)
                        .toList());
            }
        }

        /** Code of the refusal, or what became of it. */
        String attempt(Wish wish) {
            try {
                return switch (wish) {
                    case CANCELLED -> cancelled();
                    case STOPPED -> stopped();
                    default -> changed(wish.change(other));
                };
            } catch (Refusal refusal) {
                return refusal.violations().isEmpty()
                        ? refusal.code()
                        : refusal.violations().get(0).code();
            }
        }

        private String cancelled() {
            journey.cancel(order);
            return DONE;
        }

        private String changed(OrderChange change) {
            var preview = amendments.preview(order, change);
            var amendment = amendments.request(order, change, preview.basis(), null);
            journey.runJobs(amendment.number());
            driver.decide(amendment.number());
            journey.runJobs(order);
            var done = amendments.get(amendment.number());
            if (done.state() != AmendmentState.APPLIED) {
                return String.valueOf(done.outcome());
            }
            assertThat(journey.order(order).totals()).isEqualTo(preview.after().totals());
            assertThat(journey.mails(order)).contains("order-changed");
            assertThat(documents.of("order", order))
                    .anyMatch(paper -> paper.number().equals(amendment.number()));
            return DONE;
        }

        /** The first of its shipments; where there is none, nobody can name one. */
        private String stopped() {
            var shipments = fulfilment.ofOrder(order);
            if (shipments.isEmpty()) {
                return "noShipment";
            }
            var back = stops.stop(shipments.get(0).number(), new StopShipment(Settlement.REFUND, "wrong branch"));
            returns.finish(back.number());
            var done = returns.of(order).get(0);
            assertThat(done.state()).isEqualTo(ReturnState.CLOSED);
            assertThat(reckoning.credited(order).isPositive()).isTrue();
            assertThat(journey.mails(order)).contains("shipment-stopped", "return-settled");
            return DONE;
        }

        private String customer(String method, String limit) {
            return shop.customer(method, warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, limit, agent);
        }

        private String place(Stage stage) {
            var lines = new PlaceOrder.Line[] {
                new PlaceOrder.Line(
                        first,
                        Quantity.of(stage == Stage.REVIEW ? 600 : 10),
                        stage == Stage.APPROVAL ? Percent.of("20") : null),
                Journey.line(second, 4)
            };
            return switch (stage) {
                case CREDIT_DECISION -> journey.place(customer("ACCOUNT", "10"), null, null, lines);
                case TRANSFER_AWAITED -> journey.place(customer("TRANSFER", "100000"), null, null, lines);
                case CARD_DECLINED -> journey.place(customer("CARD", "100000"), null, "tok_declined", lines);
                case CARD_PENDING -> journey.place(customer("CARD", "100000"), null, "tok_pending", lines);
                case CASH_AWAITED, ON_THE_ROAD -> journey.place(customer("COD", "100000"), null, null, lines);
                case PICKING, HALF_SHIPPED -> journey.place(customer("CARD", "100000"), null, "tok_visa", lines);
                default -> journey.place(customer("ACCOUNT", "100000"), null, null, lines);
            };
        }
    }
}
