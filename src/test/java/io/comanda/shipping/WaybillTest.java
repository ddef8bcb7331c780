package io.comanda.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.simulator.SimulatorServer;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class WaybillTest {

    @Autowired
    private Shipping shipping;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private Documents documents;

    @Autowired
    private SimulatorServer outside;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void knowTheCarriers() {
        agreements.save(DemoCarriers.all());
    }

    @AfterEach
    void bringUpTheCarrier() {
        outside.bringUp("carrier");
    }

    @Test
    void numbersParcelsAndRegistersTheLabel() {
        var waybill = shipping.createWaybill(request("SHP-W1", "CARPAT", "400001", 2));
        assertThat(waybill.trackingNumber()).matches("CRP\\d{10}");
        assertThat(waybill.parcels())
                .extracting(Waybill.Piece::trackingNumber)
                .containsExactly(waybill.trackingNumber() + "001", waybill.trackingNumber() + "002");
        assertThat(waybill.parcels())
                .allSatisfy(piece -> assertThat(piece.sscc()).matches("35941234\\d{10}"));
        assertThat(shipping.waybill(waybill.trackingNumber()))
                .usingRecursiveComparison()
                .ignoringFields("createdAt", "parcels")
                .isEqualTo(waybill);
        var label = documents.of("order", "ORD-SHP-W1").get(0);
        assertThat(label.kind()).isEqualTo("label");
        assertThat(new String(documents.content(label.id()).bytes(), 0, 4)).isEqualTo("%PDF");
    }

    @Test
    void givesAShipmentOneWaybillHoweverOftenItIsAsked() {
        var first = shipping.createWaybill(request("SHP-W2", "CARPAT", "400001", 1));
        var second = shipping.createWaybill(request("SHP-W2", "CARPAT", "400001", 1));
        assertThat(second.trackingNumber()).isEqualTo(first.trackingNumber());
        assertThat(documents.of("order", "ORD-SHP-W2")).hasSize(1);
        var remote = shipping.createWaybill(request("SHP-W3", "VELOZ", "28001", 1));
        assertThat(shipping.createWaybill(request("SHP-W3", "VELOZ", "28001", 1))
                        .trackingNumber())
                .isEqualTo(remote.trackingNumber());
        assertThat(registeredOutside("SHP-W3")).isEqualTo(1);
    }

    @Test
    void makesAnotherOneAfterTheFirstWasCancelled() {
        var first = shipping.createWaybill(request("SHP-W4", "VELOZ", "28001", 1));
        shipping.cancelWaybill("SHP-W4");
        shipping.cancelWaybill("SHP-W4");
        assertThat(shipping.waybill(first.trackingNumber()).state()).isEqualTo(WaybillState.CANCELLED);
        var second = shipping.createWaybill(request("SHP-W4", "VELOZ", "28001", 1));
        assertThat(second.trackingNumber()).isNotEqualTo(first.trackingNumber());
        assertThat(shipping.waybillOf("SHP-W4").trackingNumber()).isEqualTo(second.trackingNumber());
    }

    @Test
    void keepsTheWaybillOnceTheCarrierHasTheGoods() {
        shipping.createWaybill(request("SHP-W5", "CARPAT", "400001", 1));
        shipping.handOver(List.of("SHP-W5"));
        shipping.handOver(List.of("SHP-W5"));
        assertThatThrownBy(() -> shipping.cancelWaybill("SHP-W5")).isInstanceOf(AlreadyHandedOver.class);
    }

    @Test
    void registersOnceWhenTheAnswerNeverCame() {
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-W6", "VELOZ", "99002", 1)))
                .isInstanceOf(CarrierUnavailable.class);
        shipping.createWaybill(request("SHP-W6", "VELOZ", "99002", 1));
        assertThat(registeredOutside("SHP-W6")).isEqualTo(1);
    }

    @Test
    void registersOnceWhenTheTransactionWasLostAfterTheAnswer() {
        transaction.executeWithoutResult(status -> {
            shipping.createWaybill(request("SHP-W7", "VELOZ", "28001", 1));
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> shipping.waybillOf("SHP-W7")).isInstanceOf(WaybillUnknown.class);
        shipping.createWaybill(request("SHP-W7", "VELOZ", "28001", 1));
        assertThat(registeredOutside("SHP-W7")).isEqualTo(1);
    }

    @Test
    void saysThatTheCarrierIsOutOfReachAndGoesOnWhenItIsBack() {
        outside.takeDown("carrier");
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-W8", "VELOZ", "28001", 1)))
                .isInstanceOf(CarrierUnavailable.class);
        outside.bringUp("carrier");
        assertThat(shipping.createWaybill(request("SHP-W8", "VELOZ", "28001", 1))
                        .trackingNumber())
                .startsWith("VLZ");
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-W9", "VELOZ", "99003", 1)))
                .isInstanceOf(CarrierUnavailable.class);
    }

    @Test
    void tellsAnAddressTheCarrierRefuses() {
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-W10", "VELOZ", "99001", 1)))
                .isInstanceOfSatisfying(AddressRefused.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("shipping.AddressRefused"));
    }

    @Test
    void knowsNoOtherCarriersAndServices() {
        assertThatThrownBy(() -> shipping.createWaybill(request("SHP-W11", "NOBODY", "400001", 1)))
                .isInstanceOf(CarrierUnknown.class);
        assertThat(shipping.carrier("VELOZ").remote()).isTrue();
        assertThat(shipping.carrier("CARPAT").remote()).isFalse();
    }

    @Test
    void neverGivesANumberTwice() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var jobs = IntStream.range(0, 120)
                .<Callable<Waybill>>mapToObj(
                        n -> () -> shipping.createWaybill(request("SHP-N" + n, "DUNA", "400001", 2)))
                .toList();
        var numbers = new HashSet<String>();
        for (var made : threads.invokeAll(jobs)) {
            numbers.add(made.get().trackingNumber());
            made.get().parcels().forEach(piece -> numbers.add(piece.sscc()));
        }
        threads.shutdown();
        assertThat(numbers).hasSize(3 * 120);
    }

    private int registeredOutside(String reference) {
        return jdbc.sql("select count(*) from simulator_waybill where reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    static WaybillRequest request(String shipment, String carrier, String postalCode, int parcels) {
        var service =
                switch (carrier) {
                    case "VELOZ" -> "PENINSULA";
                    case "DUNA" -> "ECONOMY";
                    default -> "STANDARD";
                };
        var from = new Address("Velomar", "Strada Fabricii 24", null, "400624", "Cluj-Napoca", "Cluj", "RO", null);
        var to = new Address("Bicicleta Veselă", "Strada Libertății 3", null, postalCode, "Turda", null, "RO", "+40 1");
        var piece = Parcel.ofVolume(new BigDecimal("3.2"), new BigDecimal("12.5"));
        return new WaybillRequest(
                WaybillKind.SHIPMENT,
                shipment,
                "ORD-" + shipment,
                "CLJ",
                carrier,
                service,
                from,
                to,
                IntStream.range(0, parcels).mapToObj(n -> piece).toList(),
                Money.of("120.00", "EUR"),
                "Bicycle parts",
                "PO-77",
                Locale.forLanguageTag("ro"),
                Money.of("5.62", "EUR"));
    }
}
