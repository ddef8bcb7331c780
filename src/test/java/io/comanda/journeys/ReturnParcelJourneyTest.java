package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.returns.Disposition;
import io.comanda.returns.ReturnDesk;
import io.comanda.returns.ReturnNotOpen;
import io.comanda.returns.ReturnParcels;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnState;
import io.comanda.returns.ReturnView;
import io.comanda.returns.Returns;
import io.comanda.returns.Settlement;
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.WaybillState;
import io.comanda.shipping.domain.Tracking;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parcel in which a carrier brings a return: followed until it is here, taken back when it does not come. */
@IntegrationTest
class ReturnParcelJourneyTest {

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
    private Shipping shipping;

    @Autowired
    private Tracking tracking;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void agreeWithCarriersForCyprus() {
        agreements.save(Cyprus.agreements());
    }

    @Test
    void followsTheParcelUntilItIsHere() {
        var sold = carrier.sent(Cyprus.address("1011"), 1);
        var number = desk.ask(sold.order(), 1, ReturnReason.DAMAGED, Settlement.REFUND);
        var tracked = parcel(number).trackingNumber();
        carrier.letPass(Duration.ofDays(1), tracked);
        tracking.refresh(tracked);
        assertThat(parcel(number).sentAt()).isNull();
        carrier.letPass(Duration.ofDays(1), tracked);
        assertThat(tracking.onTheWay()).contains(tracked);
        tracking.refresh(tracked);

        CarrierScene.soon(() -> assertThat(parcel(number).arrivedAt()).isNotNull());
        assertThat(parcel(number).sentAt()).isBefore(parcel(number).arrivedAt());
        assertThat(shipping.waybill(tracked).state()).isEqualTo(WaybillState.DELIVERED);
        assertThat(carrier.story(sold))
                .containsOnlyOnce("returns.ReturnParcelSent", "returns.ReturnParcelArrived")
                .as("goods that come back are not on their way to the customer")
                .doesNotContain("shipping.ShipmentTracked", "shipping.WaybillCancelled");

        assertThatThrownBy(() -> returns.cancel(number, "wants it again")).isInstanceOf(ReturnNotOpen.class);
        journey.fireTimer(number, "CatchEvent_GoodsLate");
        journey.fireTimer(number, "CatchEvent_GoodsLate");
        assertThat(returns.get(number).state())
                .as("what the carrier has is not given up")
                .isEqualTo(ReturnState.ANNOUNCED);
        assertThat(journey.mails(sold.order())).doesNotContain("return-reminder");
        desk.receive(number, sold.product(), 1);
        assertThat(desk.inspectAll(number, Disposition.RESELL).state()).isEqualTo(ReturnState.CLOSED);
    }

    @Test
    void takesTheWaybillOfAReturnBackThatDoesNotCome() {
        var sold = carrier.sent(Cyprus.address("1015"), 2);
        var withdrawn = desk.ask(sold.order(), 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        var tracked = parcel(withdrawn).trackingNumber();
        returns.cancel(withdrawn, "keeps it");
        journey.runJobs(withdrawn);
        assertThat(shipping.waybill(tracked).state()).isEqualTo(WaybillState.CANCELLED);
        assertThatThrownBy(() -> parcels.label(withdrawn)).isInstanceOf(ReturnNotOpen.class);
        assertThat(carrier.story(sold)).containsOnlyOnce("shipping.ReturnWaybillCancelled");
        assertThat(journey.instances(withdrawn)).isEmpty();

        var expired = desk.ask(sold.order(), 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        journey.fireTimer(expired, "CatchEvent_GoodsLate");
        assertThat(new MailFacts(jdbc).attached(sold.order(), "return-reminder"))
                .hasSize(2);
        journey.fireTimer(expired, "CatchEvent_GoodsLate");
        assertThat(returns.get(expired).state()).isEqualTo(ReturnState.EXPIRED);
        assertThat(shipping.waybill(parcel(expired).trackingNumber()).state()).isEqualTo(WaybillState.CANCELLED);

        carrier.says("IN_TRANSIT", tracked);
        CarrierScene.soon(() -> assertThat(carrier.story(sold)).contains("returns.ReturnParcelUnasked"));
        assertThat(returns.get(withdrawn).state()).isEqualTo(ReturnState.CANCELLED);
    }

    @Test
    void saysWhenTheCarrierHasTheParcelOfAReturnThatWasWithdrawn() {
        var sold = carrier.sent(Cyprus.address("1016"), 1);
        var number = desk.ask(sold.order(), 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        carrier.letPass(Duration.ofDays(2), parcel(number).trackingNumber());
        returns.cancel(number, "keeps it");
        journey.runJobs(number);
        assertThat(journey.instances(number)).isEmpty();
        assertThat(carrier.story(sold))
                .contains("returns.ReturnParcelKept")
                .doesNotContain("shipping.ReturnWaybillCancelled");
    }

    private ReturnView.Parcel parcel(String number) {
        return Objects.requireNonNull(returns.get(number).parcel());
    }

    @AfterEach
    void everythingAddsUp() {
        carrier.ends();
    }
}
