package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.HoldView;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PlaceOrder;
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.InPost;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.ShipxStub;
import io.comanda.shipping.Waybill;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A carrier that is asked over the network, and one that does not know an address. */
@IntegrationTest
class CarrierJourneyTest {

    private static final String REFUSED = "99001";

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private Shipping shipping;

    @Autowired
    private ShipxStub inPost;

    @BeforeEach
    void agreeWithACarrierForMalta() {
        agreements.save(List.of(Malta.agreement()));
    }

    @Test
    void asksTheCarrierForItsNumber() {
        var order = placedTo("1000");
        assertThat(fulfilment.ofOrder(order)).singleElement().satisfies(shipment -> {
            assertThat(shipment.carrierCode()).isEqualTo("MALTA-POST");
            assertThat(shipment.trackingNumber()).isNotBlank();
        });
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    @Test
    void letsTheDeskCorrectAnAddressTheCarrierRefuses() {
        var order = placedTo(REFUSED);
        assertThat(journey.order(order).holds()).extracting(HoldView::type).containsExactly(HoldType.ADDRESS);

        journey.complete(
                order,
                "UserTask_CorrectAddress",
                Map.of("street", "Triq il-Kbira 2", "postalCode", "1000", "city", "Valletta"));

        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(journey.order(order).deliveryAddress().postalCode()).isEqualTo("1000");
        assertThat(journey.order(order).holds()).isEmpty();
    }

    @Test
    void makesOneWaybillForEachParcelThroughInPostThoughItsLabelCameTooLate() {
        agreements.save(List.of(InPost.agreement()));
        var order = readyToPack(InPost.address(ShipxStub.SLOW_LABEL));
        assertThatThrownBy(() -> packInTwo(order)).hasStackTraceContaining("InPost did not answer");
        journey.runJobs(order);

        assertThat(fulfilment.ofOrder(order)).singleElement().satisfies(shipment -> {
            assertThat(shipment.carrierCode()).isEqualTo(InPost.CODE);
            assertThat(fulfilment.carrierDecision(shipment.number())).satisfies(decision -> {
                assertThat(decision.prefer()).isEqualTo("cheapest");
                assertThat(decision.factors().value()).isEqualTo(Money.of("20.00", "EUR"));
                assertThat(decision.factors().packaging()).isEqualTo("SMALL");
                assertThat(decision.candidates().get(0).chosen()).isTrue();
                assertThat(decision.candidates().get(0).carrierCode()).isEqualTo(InPost.CODE);
                assertThat(decision.chosenPrice()).isEqualTo(Money.of("0.40", "EUR"));
            });
            assertOneWaybillForBothParcels(shipment.number());
        });
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    @Test
    void letsTheDeskCorrectAnAddressInPostRefuses() {
        agreements.save(List.of(InPost.agreement()));
        var order = readyToPack(InPost.address(ShipxStub.BAD_ADDRESS));
        packInTwo(order);
        assertThat(journey.order(order).holds()).extracting(HoldView::type).containsExactly(HoldType.ADDRESS);
        var shipment = fulfilment.ofOrder(order).get(0).number();
        assertThat(inPost.made(shipment)).isZero();

        journey.complete(
                order,
                "UserTask_CorrectAddress",
                Map.of("street", "ul. Kaliska 14", "postalCode", ShipxStub.FINE, "city", "Łęczyca"));

        assertOneWaybillForBothParcels(shipment);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }

    private String placedTo(String postalCode) {
        return placedTo(Malta.address(postalCode));
    }

    private String placedTo(Address address) {
        var order = place(address);
        journey.runJobs(order);
        return order;
    }

    /** Each parcel has a number of its own on the one waybill, here and with the carrier. */
    private void assertOneWaybillForBothParcels(String shipment) {
        assertThat(inPost.made(shipment)).isEqualTo(1);
        assertThat(inPost.confirmed(shipment)).isEqualTo(1);
        var waybill = shipping.waybillOf(shipment);
        assertThat(waybill.parcels())
                .extracting(Waybill.Piece::trackingNumber)
                .containsExactly(waybill.trackingNumber() + "-0", waybill.trackingNumber() + "-1");
        assertThat(waybill.parcels()).extracting(Waybill.Piece::sscc).doesNotHaveDuplicates();
    }

    private String readyToPack(Address address) {
        var order = place(address, false);
        journey.runJobs(order);
        journey.complete(order, "UserTask_PickGoods", Map.of());
        return order;
    }

    private void packInTwo(String order) {
        journey.complete(order, "UserTask_PackGoods", Map.of("parcels", 2, "weightKg", 2.5));
    }

    private String place(Address address) {
        return place(address, true);
    }

    private String place(Address address, boolean automatic) {
        var warehouse = shop.warehouse(automatic);
        var product = shop.product("20.00");
        shop.receive(product, warehouse, 5);
        var customer = shop.customer("ACCOUNT", warehouse);
        return ordering.place(new PlaceOrder(
                        customer,
                        "desk",
                        null,
                        List.of(Journey.line(product, 1)),
                        null,
                        address,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .number();
    }
}
