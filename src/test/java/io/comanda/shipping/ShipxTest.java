package io.comanda.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Crowd;
import io.comanda.IntegrationTest;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.documents.Documents;
import io.comanda.shipping.domain.Tracking;
import io.comanda.shipping.gateway.ShipxProperties;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** One waybill for each shipment, whatever breaks between us and InPost. */
@IntegrationTest
class ShipxTest {

    @Autowired
    private Shipping shipping;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private ShipxStub inPost;

    @Autowired
    private Documents documents;

    @Autowired
    private Tracking tracking;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ShipxProperties properties;

    @Autowired
    private MockMvc web;

    @BeforeEach
    void agreeWithInPost() {
        agreements.save(List.of(InPost.agreement()));
    }

    @Test
    void buysWhatIsOfferedAndKeepsTheCarriersOwnLabel() {
        var waybill = shipping.createWaybill(request("SHP-X1", ShipxStub.FINE, 2, null));

        assertThat(waybill.trackingNumber()).startsWith("6200000");
        assertThat(waybill.parcels())
                .extracting(Waybill.Piece::trackingNumber)
                .containsExactly(waybill.trackingNumber() + "-0", waybill.trackingNumber() + "-1");
        var label = documents.of("order", "ORD-SHP-X1");
        assertThat(label).singleElement().satisfies(document -> {
            assertThat(document.kind()).isEqualTo("label");
            assertThat(new String(documents.content(document.id()).bytes()))
                    .isEqualTo("%PDF-1.4 label of " + waybill.trackingNumber());
        });
    }

    @Test
    void saysTheShipmentInTheWordsOfShipx() {
        shipping.createWaybill(request("SHP-X2", ShipxStub.FINE, 1, Money.of("120.50", "PLN")));

        var draft = inPost.draft("SHP-X2");
        assertThat(draft.at("/service").asString()).isEqualTo("inpost_courier_standard");
        assertThat(draft.at("/receiver/address/street").asString()).isEqualTo("ul. Kaliska");
        assertThat(draft.at("/receiver/address/building_number").asString()).isEqualTo("12A");
        assertThat(draft.at("/receiver/phone").asString()).isEqualTo("501222333");
        assertThat(draft.at("/parcels/0/dimensions/length").asInt()).isEqualTo(600);
        assertThat(draft.at("/parcels/0/dimensions/unit").asString()).isEqualTo("mm");
        assertThat(draft.at("/parcels/0/weight/amount").decimalValue()).isEqualByComparingTo("3.2");
        assertThat(draft.at("/cod/amount").decimalValue()).isEqualByComparingTo("120.50");
        assertThat(draft.at("/insurance/currency").asString()).isEqualTo("PLN");
    }

    @Test
    void saysOfGoodsThatComeBackThatTheyDo() {
        var sent = request("SHP-X14", ShipxStub.FINE, 1, null);
        shipping.createWaybill(sent);
        assertThat(inPost.draft("SHP-X14").has("is_return")).isFalse();
        var back = shipping.createWaybill(new WaybillRequest(
                WaybillKind.RETURN,
                "RMA-X14",
                sent.orderNumber(),
                sent.warehouseCode(),
                sent.carrierCode(),
                sent.serviceCode(),
                sent.to(),
                sent.from(),
                sent.parcels(),
                null,
                sent.contents(),
                "RMA-X14",
                sent.labelLanguage(),
                null));

        var draft = inPost.draft("RMA-X14");
        assertThat(draft.at("/is_return").asBoolean()).isTrue();
        assertThat(draft.at("/sender/address/post_code").asString()).isEqualTo(ShipxStub.FINE);
        assertThat(draft.at("/receiver/company_name").asString()).isEqualTo("Velomar");
        assertThat(documents.of("order", sent.orderNumber()))
                .extracting(DocumentView::kind)
                .containsExactly("label", "return-label");
        inPost.tell(back.trackingNumber(), "delivered", "2026-11-21T12:30:00.000+01:00");
        tracking.refresh(back.trackingNumber());
        assertThat(shipping.waybillOf("RMA-X14").state()).isEqualTo(WaybillState.DELIVERED);
        assertThat(shipping.waybillOf("SHP-X14").state()).isEqualTo(WaybillState.CREATED);
    }

    @Test
    void findsWhatWasMadeWhenTheAnswerCameTooLate() {
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-X3", ShipxStub.SLOW_ANSWER, 1, null)))
                .isInstanceOf(CarrierUnavailable.class);
        shipping.createWaybill(request("SHP-X3", ShipxStub.SLOW_ANSWER, 1, null));
        assertThat(inPost.made("SHP-X3")).isEqualTo(1);
    }

    @Test
    void takesTheSameWaybillWhenItsLabelCameTooLate() {
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-X4", ShipxStub.SLOW_LABEL, 2, null)))
                .isInstanceOf(CarrierUnavailable.class);
        assertThat(inPost.confirmed("SHP-X4")).isEqualTo(1);
        var waybill = shipping.createWaybill(request("SHP-X4", ShipxStub.SLOW_LABEL, 2, null));
        assertThat(inPost.made("SHP-X4")).isEqualTo(1);
        assertThat(waybill.parcels()).hasSize(2);
        assertThat(documents.of("order", "ORD-SHP-X4")).hasSize(1);
    }

    @Test
    void asksOnceHoweverOftenItIsAsked() {
        transaction.executeWithoutResult(status -> {
            shipping.createWaybill(request("SHP-X5", ShipxStub.FINE, 1, null));
            status.setRollbackOnly();
        });
        var first = shipping.createWaybill(request("SHP-X5", ShipxStub.FINE, 1, null));
        var second = shipping.createWaybill(request("SHP-X5", ShipxStub.FINE, 1, null));
        assertThat(second.trackingNumber()).isEqualTo(first.trackingNumber());
        assertThat(inPost.made("SHP-X5")).isEqualTo(1);
    }

    @Test
    void asksOnceThoughTwoAskAtTheSameMoment() throws InterruptedException {
        var made = Crowd.all(Collections.<Callable<Waybill>>nCopies(
                4, () -> shipping.createWaybill(request("SHP-X13", ShipxStub.FINE, 2, null))));
        assertThat(made)
                .extracting(Waybill::trackingNumber)
                .hasSize(4)
                .containsOnly(made.get(0).trackingNumber());
        assertThat(inPost.made("SHP-X13")).isEqualTo(1);
        assertThat(documents.of("order", "ORD-SHP-X13")).hasSize(1);
    }

    @Test
    void goesOnLaterWhenTheNumberIsLongInComing() {
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-X6", ShipxStub.NEVER_CONFIRMED, 1, null)))
                .isInstanceOf(CarrierUnavailable.class)
                .hasMessageContaining("not confirmed");
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-X6", ShipxStub.NEVER_CONFIRMED, 1, null)))
                .isInstanceOf(CarrierUnavailable.class);
        assertThat(inPost.made("SHP-X6")).isEqualTo(1);
    }

    @Test
    void tellsAnAddressToCorrectFromWhateverElseIsRefused() {
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-X7", ShipxStub.BAD_ADDRESS, 1, null)))
                .isInstanceOf(AddressRefused.class)
                .hasMessageContaining("receiver.address.post_code: invalid");
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-X8", ShipxStub.BAD_PHONE, 1, null)))
                .isInstanceOf(WaybillRefused.class)
                .hasMessageContaining("receiver.phone: required");
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-X9", ShipxStub.NO_OFFER, 1, null)))
                .isInstanceOf(WaybillRefused.class);
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-X10", ShipxStub.BROKEN, 1, null)))
                .isInstanceOf(CarrierUnavailable.class);
    }

    @Test
    void hearsWhereTheParcelIs() {
        var number = shipping.createWaybill(request("SHP-X11", ShipxStub.FINE, 1, null))
                .trackingNumber();
        shipping.handOver(List.of("SHP-X11"));
        tracking.refresh(number);
        assertThat(shipping.tracking(number)).isEmpty();
        inPost.tell(number, "collected_from_sender", "2026-11-20T09:04:17.000+01:00");
        inPost.tell(number, "not_known_to_anybody", "2026-11-20T10:00:00.000+01:00");
        inPost.tell(number, "delivered", "2026-11-21T12:30:00.000+01:00");
        tracking.refresh(number);
        tracking.refresh(number);
        assertThat(shipping.tracking(number))
                .extracting(TrackedEvent::code)
                .containsExactly(TrackingCode.PICKED_UP, TrackingCode.DELIVERED);
        assertThat(shipping.waybill(number).state()).isEqualTo(WaybillState.DELIVERED);
    }

    @Test
    void makesAnotherOneAfterTheFirstWasCancelled() {
        var first = shipping.createWaybill(request("SHP-X12", ShipxStub.FINE, 1, null));
        shipping.cancelWaybill("SHP-X12");
        var second = shipping.createWaybill(request("SHP-X12", ShipxStub.FINE, 1, null));
        assertThat(second.trackingNumber()).isNotEqualTo(first.trackingNumber());
        assertThat(shipping.waybill(first.trackingNumber()).state()).isEqualTo(WaybillState.CANCELLED);
    }

    @Test
    void triesTheLineForWhoMayAskAndNeverShowsTheToken() throws Exception {
        var desk = user("desk").roles("order-desk");
        var boss = user("boss").roles("supervisor");
        var path = "/api/carriers/{code}/connection-test";
        web.perform(post(path, InPost.CODE).with(desk)).andExpect(status().isForbidden());
        web.perform(post(path, "NOBODY").with(boss))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("shipping.CarrierUnknown"));
        web.perform(post(path, "x".repeat(300)).with(boss)).andExpect(status().isUnprocessableContent());
        web.perform(post(path, InPost.CODE).with(boss))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CONNECTED"));
        assertThat(properties.toString()).contains("4711").doesNotContain(ShipxStub.TOKEN);
    }

    private static WaybillRequest request(String shipment, String postalCode, int parcels, @Nullable Money cash) {
        var from = new Address("Velomar", "Strada Fabricii 24", null, "400624", "Cluj-Napoca", "Cluj", "RO", null);
        var piece = new Parcel(
                new BigDecimal("3.2"), new BigDecimal("60"), new BigDecimal("40"), new BigDecimal("38.5"), null);
        return new WaybillRequest(
                WaybillKind.SHIPMENT,
                shipment,
                "ORD-" + shipment,
                "CLJ",
                InPost.CODE,
                "COURIER",
                from,
                InPost.address(postalCode),
                IntStream.range(0, parcels).mapToObj(n -> piece).toList(),
                cash,
                "Bicycle parts",
                "PO-77",
                Locale.forLanguageTag("pl"),
                Money.of("5.62", "EUR"));
    }
}
