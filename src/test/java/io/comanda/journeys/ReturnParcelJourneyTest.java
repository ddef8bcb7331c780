package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Scanning;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.Lifecycle;
import io.comanda.platform.simulator.SimulatorServer;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import io.comanda.returns.Disposition;
import io.comanda.returns.ReturnChannel;
import io.comanda.returns.ReturnDesk;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnNotOpen;
import io.comanda.returns.ReturnParcels;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.ReturnSettlements;
import io.comanda.returns.ReturnState;
import io.comanda.returns.ReturnView;
import io.comanda.returns.Returns;
import io.comanda.returns.Settlement;
import io.comanda.returns.domain.ReturnOrders;
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.InPost;
import io.comanda.shipping.Manifests;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.ShipxStub;
import io.comanda.shipping.TrackingNews;
import io.comanda.shipping.WaybillKind;
import io.comanda.shipping.WaybillState;
import io.comanda.shipping.domain.Tracking;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Parcels in which carriers bring returns back: booked, labelled, followed, and taken back. */
@IntegrationTest
class ReturnParcelJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String REFUSED = "99001";

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Returns returns;

    @Autowired
    private ReturnDesk desk;

    @Autowired
    private ReturnParcels parcels;

    @Autowired
    private ReturnOrders orders;

    @Autowired
    private ReturnSettlements settlements;

    @Autowired
    private Shipping shipping;

    @Autowired
    private Tracking tracking;

    @Autowired
    private Manifests manifests;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private SimulatorServer outside;

    @Autowired
    private Scanning scanning;

    @Autowired
    private Timeline timeline;

    @Autowired
    private ShipxStub inPost;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private String warehouse = "";
    private String product = "";
    private String order = "";

    @BeforeEach
    void agreeWithCarriersForCyprus() {
        agreements.save(Cyprus.agreements());
    }

    @Test
    void givesTheCustomerTheLabelOfACarrierThatBringsReturns() {
        delivered(Cyprus.address("1010"), 2);
        var sent = shipping.scores();
        var number = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);

        var parcel = parcel(number);
        assertThat(parcel.carrierCode()).isEqualTo(Cyprus.POST);
        var waybill = shipping.waybillOf(number);
        assertThat(waybill.kind()).isEqualTo(WaybillKind.RETURN);
        assertThat(waybill.trackingNumber()).isEqualTo(parcel.trackingNumber());
        assertThat(waybill.from()).isEqualTo(Cyprus.address("1010"));
        assertThat(waybill.to().name()).isEqualTo("Warehouse " + warehouse);
        assertThat(new String(parcels.label(number).bytes())).startsWith("%PDF");
        assertThat(attached("return-approved"))
                .containsExactly(Objects.requireNonNull(returns.get(number).noteId()), parcel.labelId());
        assertThat(told("return-approved", "outcome")).isEqualTo("LABEL");

        assertThat(manifests.ready(warehouse))
                .as("the driver brings it, he does not fetch it")
                .noneMatch(ready -> ready.carrierCode().equals(Cyprus.POST));
        assertThat(shipping.scores()).as("it is no delivery").isEqualTo(sent);
        assertThat(scanning.resolve(waybill.parcels().get(0).trackingNumber()))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.kind()).isEqualTo("return");
                    assertThat(hit.number()).isEqualTo(number);
                    assertThat(hit.shipmentNumber()).isNull();
                });
    }

    @Test
    void followsTheParcelUntilItIsHere() {
        delivered(Cyprus.address("1011"), 1);
        var number = desk.ask(order, 1, ReturnReason.DAMAGED, Settlement.REFUND);
        var tracked = parcel(number).trackingNumber();
        letDaysPassAtTheCarrier(tracked, 1);
        tracking.refresh(tracked);
        assertThat(parcel(number).sentAt()).isNull();
        letDaysPassAtTheCarrier(tracked, 1);
        assertThat(tracking.onTheWay()).contains(tracked);
        tracking.refresh(tracked);

        await(() -> assertThat(parcel(number).arrivedAt()).isNotNull());
        assertThat(parcel(number).sentAt()).isBefore(parcel(number).arrivedAt());
        assertThat(shipping.waybill(tracked).state()).isEqualTo(WaybillState.DELIVERED);
        assertThat(story())
                .containsOnlyOnce("returns.ReturnParcelSent", "returns.ReturnParcelArrived")
                .as("goods that come back are not on their way to the customer")
                .doesNotContain("shipping.ShipmentTracked", "shipping.WaybillCancelled");

        assertThatThrownBy(() -> returns.cancel(number, "wants it again")).isInstanceOf(ReturnNotOpen.class);
        journey.fireTimer(number, "CatchEvent_GoodsLate");
        journey.fireTimer(number, "CatchEvent_GoodsLate");
        assertThat(returns.get(number).state())
                .as("what the carrier has is not given up")
                .isEqualTo(ReturnState.ANNOUNCED);
        assertThat(journey.mails(order)).doesNotContain("return-reminder");
        desk.receive(number, product, 1);
        assertThat(desk.inspectAll(number, Disposition.RESELL).state()).isEqualTo(ReturnState.CLOSED);
    }

    @Test
    void asksOnceThoughTheAnswerWasLost() {
        delivered(Cyprus.address("1012"), 1);
        outside.silence("carrier");
        var number = ask();
        assertThatThrownBy(() -> journey.runJobs(number)).hasStackTraceContaining("The carrier");
        outside.bringUp("carrier");
        journey.runJobs(number);
        assertThat(parcel(number).trackingNumber()).isEqualTo(known(number));
    }

    @Test
    void doesNotLetTheCustomerWaitForACarrierThatIsSilent() {
        delivered(Cyprus.address("1013"), 1);
        outside.takeDown("carrier");
        var number = ask();
        assertThat(journey.incidentOf(number)).contains("The carrier");
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.REQUESTED);
        journey.fireTimer(number, "BoundaryEvent_CarrierSilent");
        assertSendsItHimself(number);
        assertThat(journey.givenUp(number)).isEmpty();
        desk.receive(number, product, 1);
        journey.assertThat(number).isWaitingAt(ReturnDesk.INSPECT);
    }

    @Test
    void letsTheCustomerSendWhatTheCarrierRefuses() {
        delivered(Cyprus.address(REFUSED), 1);
        var number = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        assertSendsItHimself(number);
        assertThat(story()).contains("returns.ReturnParcelRefused");
    }

    @Test
    void asksNoCarrierWhereNoneBringsReturnsOrNothingComes() {
        delivered(Shop.address("FO"), 1);
        assertSendsItHimself(desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND));

        delivered(Cyprus.address("1014"), 2);
        var claim = desk.ask(order, ReturnKind.CLAIM, ReturnChannel.DESK, ReturnReason.DAMAGED, Settlement.REFUND, 1);
        journey.complete(claim, "UserTask_ApproveReturn", Map.of("returnApproved", true));
        assertThat(returns.get(claim).parcel()).isNull();
        assertThat(story()).doesNotContain("returns.ReturnWithoutLabel", "shipping.ReturnWaybillCreated");
    }

    @Test
    void letsOnlyThoseBearTheParcelWhoChangedTheirMind() {
        delivered(Cyprus.address("1017"), 2);
        var most = new BigDecimal("4.90");
        var changed = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        assertThat(fee(changed, most)).contains(Money.of("4.90", "EUR"));
        assertThat(fee(changed, BigDecimal.ZERO)).isEmpty();
        assertThat(settlements.asWished(changed).fee())
                .as("as delivered, the house pays")
                .isEqualByComparingTo("0");
        var broken = desk.ask(order, 1, ReturnReason.DEFECTIVE, Settlement.REFUND);
        assertThat(returns.get(broken).parcel()).isNotNull();
        assertThat(fee(broken, most)).isEmpty();
    }

    @Test
    void takesTheWaybillOfAReturnBackThatDoesNotCome() {
        delivered(Cyprus.address("1015"), 2);
        var withdrawn = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        var tracked = parcel(withdrawn).trackingNumber();
        returns.cancel(withdrawn, "keeps it");
        journey.runJobs(withdrawn);
        assertThat(shipping.waybill(tracked).state()).isEqualTo(WaybillState.CANCELLED);
        assertThatThrownBy(() -> parcels.label(withdrawn)).isInstanceOf(ReturnNotOpen.class);
        assertThat(story()).containsOnlyOnce("shipping.ReturnWaybillCancelled");
        assertThat(journey.instances(withdrawn)).isEmpty();

        var expired = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        journey.fireTimer(expired, "CatchEvent_GoodsLate");
        assertThat(attached("return-reminder")).hasSize(2);
        journey.fireTimer(expired, "CatchEvent_GoodsLate");
        assertThat(returns.get(expired).state()).isEqualTo(ReturnState.EXPIRED);
        assertThat(shipping.waybill(parcel(expired).trackingNumber()).state()).isEqualTo(WaybillState.CANCELLED);

        shipping.track(new TrackingNews(tracked, "IN_TRANSIT", clock.instant(), null, null));
        await(() -> assertThat(story()).contains("returns.ReturnParcelUnasked"));
        assertThat(returns.get(withdrawn).state()).isEqualTo(ReturnState.CANCELLED);
    }

    @Test
    void saysWhenTheCarrierHasTheParcelOfAReturnThatWasWithdrawn() {
        delivered(Cyprus.address("1016"), 1);
        var number = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        letDaysPassAtTheCarrier(parcel(number).trackingNumber(), 2);
        returns.cancel(number, "keeps it");
        journey.runJobs(number);
        assertThat(journey.instances(number)).isEmpty();
        assertThat(story()).contains("returns.ReturnParcelKept").doesNotContain("shipping.ReturnWaybillCancelled");
    }

    @Test
    void bringsGoodsBackThroughInPostWithItsOwnLabel() {
        agreements.save(List.of(InPost.agreement()));
        delivered(InPost.address(ShipxStub.FINE), 1);
        var number = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        assertThat(parcel(number).carrierCode()).isEqualTo(InPost.CODE);
        assertThat(new String(parcels.label(number).bytes()))
                .isEqualTo("%PDF-1.4 label of " + parcel(number).trackingNumber());
        assertThat(inPost.made(number)).isEqualTo(1);
    }

    private void assertSendsItHimself(String number) {
        var view = returns.get(number);
        assertThat(view.state()).isEqualTo(ReturnState.ANNOUNCED);
        assertThat(view.parcel()).isNull();
        assertThat(attached("return-approved")).containsExactly(Objects.requireNonNull(view.noteId()));
        assertThat(told("return-approved", "outcome")).isNull();
        assertThat(story()).containsOnlyOnce("returns.ReturnWithoutLabel");
        assertThatThrownBy(() -> parcels.label(number)).isInstanceOf(ReturnNotOpen.class);
    }

    /** Goods of a new order, as far as the carrier that took them says. */
    private void delivered(Address address, long quantity) {
        warehouse = shop.warehouse(true);
        product = shop.product("20.00");
        shop.receive(product, warehouse, quantity);
        order = journey.placeTo(address, shop.customer("ACCOUNT", warehouse), Journey.line(product, quantity));
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    /** Its process has not begun to work on it. */
    private String ask() {
        var line = new ReturnRequest.Line(1, Quantity.of(1), ReturnReason.CHANGED_MIND, null);
        return returns.request(new ReturnRequest(
                        order, ReturnKind.RETURN, ReturnChannel.CUSTOMER, Settlement.REFUND, null, List.of(line)))
                .number();
    }

    private Optional<Money> fee(String number, BigDecimal most) {
        return Objects.requireNonNull(
                transaction.execute(status -> orders.get(number).parcelFee(most)));
    }

    private ReturnView.Parcel parcel(String number) {
        return Objects.requireNonNull(returns.get(number).parcel());
    }

    private void letDaysPassAtTheCarrier(String trackingNumber, int days) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update simulator_waybill set created_at = created_at - ? * interval '1 day' where number = ?")
                .params(days, trackingNumber)
                .update());
    }

    /** The number of the one waybill the carrier knows of it. */
    private String known(String number) {
        return jdbc.sql("select number from simulator_waybill where reference = ? or reference like ? || '/%'")
                .params(number, number)
                .query(String.class)
                .single();
    }

    private List<String> story() {
        return timeline.of("order", order, Long.MAX_VALUE, 200).stream()
                .map(TimelineEvent::kind)
                .toList();
    }

    private List<Long> attached(String mail) {
        return jdbc.sql(
                        """
                        select unnest(document_ids) from notification_mail m
                        where id = (select max(id) from notification_mail where kind = ? and subject = ?)""")
                .params(mail, order)
                .query(Long.class)
                .list();
    }

    private @Nullable String told(String mail, String fact) {
        return jdbc.sql(
                        "select facts ->> ? from notification_mail where kind = ? and subject = ? order by id desc limit 1")
                .params(fact, mail, order)
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private static void await(ThrowingRunnable what) {
        Awaitility.await().atMost(SOON).untilAsserted(what);
    }

    @AfterEach
    void everythingAddsUp() {
        outside.bringUp("carrier");
        assertThat(journey.invariants()).isEmpty();
    }
}
