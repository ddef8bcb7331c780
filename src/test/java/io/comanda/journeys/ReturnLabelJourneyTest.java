package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Scanning;
import io.comanda.journeys.CarrierScene.Sold;
import io.comanda.kernel.Quantity;
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
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.InPost;
import io.comanda.shipping.Manifests;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.ShipxStub;
import io.comanda.shipping.WaybillKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A carrier is asked for the label of a return, once, and the customer gets his papers whatever it answers. */
@IntegrationTest
class ReturnLabelJourneyTest {

    private static final String REFUSED = "99001";

    @Autowired
    private CarrierScene carrier;

    @Autowired
    private Journey journey;

    @Autowired
    private Returns returns;

    @Autowired
    private ReturnDesk desk;

    @Autowired
    private ReturnParcels parcels;

    @Autowired
    private ReturnSettlements settlements;

    @Autowired
    private Shipping shipping;

    @Autowired
    private Manifests manifests;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private Scanning scanning;

    @Autowired
    private ShipxStub inPost;

    private final MailFacts mails;

    @Autowired
    ReturnLabelJourneyTest(JdbcClient jdbc) {
        this.mails = new MailFacts(jdbc);
    }

    @BeforeEach
    void agreeWithCarriersForCyprus() {
        agreements.save(Cyprus.agreements());
    }

    @Test
    void givesTheCustomerTheLabelOfACarrierThatBringsReturns() {
        var sold = carrier.sent(Cyprus.address("1010"), 2);
        var sent = shipping.scores();
        var number = ask(sold);

        var parcel = parcel(number);
        assertThat(parcel.carrierCode()).isEqualTo(Cyprus.POST);
        var waybill = shipping.waybillOf(number);
        assertThat(waybill.kind()).isEqualTo(WaybillKind.RETURN);
        assertThat(waybill.trackingNumber()).isEqualTo(parcel.trackingNumber());
        assertThat(waybill.from()).isEqualTo(Cyprus.address("1010"));
        assertThat(waybill.to().name()).isEqualTo("Warehouse " + sold.warehouse());
        assertThat(new String(parcels.label(number).bytes())).startsWith("%PDF");
        assertThat(mails.attached(sold.order(), "return-approved"))
                .containsExactly(Objects.requireNonNull(returns.get(number).noteId()), parcel.labelId());
        assertThat(mails.told(sold.order(), "return-approved", "outcome")).isEqualTo("LABEL");
        assertThat(settlements.asWished(number).fee())
                .as("as delivered, the house pays")
                .isEqualByComparingTo("0");

        assertThat(manifests.ready(sold.warehouse()))
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
    void asksOnceThoughTheAnswerWasLost() {
        var sold = carrier.sent(Cyprus.address("1012"), 1);
        carrier.isSilent();
        var number = begin(sold);
        assertThatThrownBy(() -> journey.runJobs(number)).hasStackTraceContaining("The carrier");
        carrier.isBack();
        journey.runJobs(number);
        assertThat(parcel(number).trackingNumber()).isEqualTo(carrier.known(number));
    }

    @Test
    void doesNotLetTheCustomerWaitForACarrierThatIsSilent() {
        var sold = carrier.sent(Cyprus.address("1013"), 1);
        carrier.isAway();
        var number = begin(sold);
        assertThat(journey.incidentOf(number)).contains("The carrier");
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.REQUESTED);
        journey.fireTimer(number, "BoundaryEvent_CarrierSilent");
        assertSendsItHimself(sold, number);
        assertThat(journey.givenUp(number)).isEmpty();
        desk.receive(number, sold.product(), 1);
        journey.assertThat(number).isWaitingAt(ReturnDesk.INSPECT);
    }

    @Test
    void letsTheCustomerSendWhatTheCarrierRefuses() {
        var sold = carrier.sent(Cyprus.address(REFUSED), 1);
        assertSendsItHimself(sold, ask(sold));
        assertThat(carrier.story(sold)).contains("returns.ReturnParcelRefused");
    }

    @Test
    void asksNoCarrierWhereNoneBringsReturnsOrNothingComes() {
        var far = carrier.sent(Shop.address("FO"), 1);
        assertSendsItHimself(far, ask(far));

        var kept = carrier.sent(Cyprus.address("1014"), 2);
        var claim = desk.ask(
                kept.order(), ReturnKind.CLAIM, ReturnChannel.DESK, ReturnReason.DAMAGED, Settlement.REFUND, 1);
        journey.complete(claim, "UserTask_ApproveReturn", Map.of("returnApproved", true));
        assertThat(returns.get(claim).parcel()).isNull();
        assertThat(carrier.story(kept)).doesNotContain("returns.ReturnWithoutLabel", "shipping.ReturnWaybillCreated");
    }

    @Test
    void bringsGoodsBackThroughInPostWithItsOwnLabel() {
        agreements.save(List.of(InPost.agreement()));
        var number = ask(carrier.sent(InPost.address(ShipxStub.FINE), 1));
        assertThat(parcel(number).carrierCode()).isEqualTo(InPost.CODE);
        assertThat(new String(parcels.label(number).bytes()))
                .isEqualTo("%PDF-1.4 label of " + parcel(number).trackingNumber());
        assertThat(inPost.made(number)).isEqualTo(1);
    }

    private void assertSendsItHimself(Sold sold, String number) {
        var view = returns.get(number);
        assertThat(view.state()).isEqualTo(ReturnState.ANNOUNCED);
        assertThat(view.parcel()).isNull();
        assertThat(mails.attached(sold.order(), "return-approved"))
                .containsExactly(Objects.requireNonNull(view.noteId()));
        assertThat(mails.told(sold.order(), "return-approved", "outcome")).isNull();
        assertThat(carrier.story(sold)).containsOnlyOnce("returns.ReturnWithoutLabel");
        assertThatThrownBy(() -> parcels.label(number)).isInstanceOf(ReturnNotOpen.class);
    }

    private String ask(Sold sold) {
        return desk.ask(sold.order(), 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
    }

    /** Its process has not begun to work on it. */
    private String begin(Sold sold) {
        var line = new ReturnRequest.Line(1, Quantity.of(1), ReturnReason.CHANGED_MIND, null);
        return returns.request(new ReturnRequest(
                        sold.order(),
                        ReturnKind.RETURN,
                        ReturnChannel.CUSTOMER,
                        Settlement.REFUND,
                        null,
                        List.of(line)))
                .number();
    }

    private ReturnView.Parcel parcel(String number) {
        return Objects.requireNonNull(returns.get(number).parcel());
    }

    @AfterEach
    void everythingAddsUp() {
        carrier.ends();
    }
}
