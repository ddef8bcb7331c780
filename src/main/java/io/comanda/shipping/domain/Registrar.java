package io.comanda.shipping.domain;

import io.comanda.platform.company.Company;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.shipping.AlreadyHandedOver;
import io.comanda.shipping.Carrier;
import io.comanda.shipping.Parcel;
import io.comanda.shipping.Waybill;
import io.comanda.shipping.WaybillKept;
import io.comanda.shipping.WaybillKind;
import io.comanda.shipping.WaybillRequest;
import io.comanda.shipping.WaybillState;
import io.comanda.shipping.domain.CarrierGateway.Registration;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes waybills and takes them back, with whatever carrier. */
@Component
public class Registrar {

    private final Gateways gateways;
    private final Waybills waybills;
    private final ParcelNumbers numbers;
    private final Tariffs tariffs;
    private final Labels labels;
    private final Timeline timeline;
    private final Company company;
    private final Clock clock;

    Registrar(
            Gateways gateways,
            Waybills waybills,
            ParcelNumbers numbers,
            Tariffs tariffs,
            Labels labels,
            Timeline timeline,
            Company company,
            Clock clock) {
        this.gateways = gateways;
        this.waybills = waybills;
        this.numbers = numbers;
        this.tariffs = tariffs;
        this.labels = labels;
        this.timeline = timeline;
        this.company = company;
        this.clock = clock;
    }

    /** A carrier outside is asked only after a look whether it was asked before; our own numbers cost no look. */
    public Waybill register(Carrier carrier, WaybillRequest request) {
        return carrier.remote() ? registerOutside(carrier, request) : add(carrier, request, request.shipmentNumber());
    }

    /** Nobody hands it over any more; its carrier does not know yet. */
    public void withhold(String shipmentNumber) {
        living(waybills.lockAllOf(shipmentNumber)).ifPresent(waybill -> {
            requireOurs(waybill);
            waybills.enter(waybill, WaybillState.WITHHELD);
        });
    }

    /** What the carrier does not give back can be handed over again. */
    public void cancel(String shipmentNumber) {
        living(waybills.lockAllOf(shipmentNumber)).ifPresent(waybill -> {
            requireOurs(waybill);
            try {
                var carrier = tariffs.book().carrier(waybill.carrierCode());
                gateways.of(carrier).cancel(carrier, waybill.trackingNumber());
            } catch (WaybillKept refusal) {
                waybills.enter(waybill, WaybillState.CREATED);
                throw refusal;
            }
            waybills.cancel(waybill, clock.instant());
            record(waybill, "WaybillCancelled");
        });
    }

    private static void requireOurs(Waybill waybill) {
        if (waybill.state() != WaybillState.CREATED && waybill.state() != WaybillState.WITHHELD) {
            throw new AlreadyHandedOver(
                    waybill.trackingNumber(), waybill.state().name());
        }
    }

    private Waybill registerOutside(Carrier carrier, WaybillRequest request) {
        var all = waybills.lockAllOf(request.shipmentNumber());
        var reference = all.isEmpty() ? request.shipmentNumber() : request.shipmentNumber() + "/" + (all.size() + 1);
        return living(all).orElseGet(() -> add(carrier, request, reference));
    }

    private Waybill add(Carrier carrier, WaybillRequest request, String reference) {
        var registration = gateways.of(carrier).register(carrier, request, reference);
        var waybill = waybill(request, registration);
        if (!waybills.add(
                waybill, request.warehouseCode(), request.parcels(), promise(carrier, request), request.freight())) {
            return waybills.ofShipment(request.shipmentNumber()).orElseThrow();
        }
        labels.register(carrier, waybill, request.labelLanguage(), registration.label());
        record(waybill, "WaybillCreated");
        return waybill;
    }

    /** By the tariff of today; none when the tariff does not know the place, or the customer chooses the day. */
    private @Nullable Promise promise(Carrier carrier, WaybillRequest request) {
        if (request.isReturn()) {
            return null;
        }
        var now = LocalDateTime.now(clock.withZone(company.timeZone()));
        var to = request.to();
        var arrivesOn =
                Departure.of(carrier.service(request.serviceCode()), now).arrivesOn();
        return tariffs.book()
                .tariff(carrier.code(), request.serviceCode(), now.toLocalDate())
                .flatMap(tariff -> tariff.zone(to.country(), to.postalCode()))
                .map(zone -> new Promise(arrivesOn, zone))
                .orElse(null);
    }

    private Waybill waybill(WaybillRequest request, Registration registration) {
        return new Waybill(
                request.kind(),
                request.shipmentNumber(),
                request.orderNumber(),
                registration.trackingNumber(),
                request.carrierCode(),
                request.serviceCode(),
                WaybillState.CREATED,
                request.from(),
                request.to(),
                request.cashOnDelivery(),
                request.contents(),
                request.reference(),
                clock.instant(),
                pieces(request.parcels(), registration.parcelNumbers()));
    }

    private List<Waybill.Piece> pieces(List<Parcel> parcels, List<String> numbersOfCarrier) {
        return IntStream.range(0, parcels.size())
                .mapToObj(i -> new Waybill.Piece(
                        i + 1, parcels.get(i).weightKg(), sscc(parcels.get(i)), numbersOfCarrier.get(i)))
                .toList();
    }

    private String sscc(Parcel parcel) {
        return parcel.sscc() == null ? numbers.nextSscc() : parcel.sscc();
    }

    private void record(Waybill waybill, String kind) {
        timeline.record(Entry.order(
                waybill.orderNumber(),
                "shipping." + (waybill.kind() == WaybillKind.RETURN ? "Return" : "") + kind,
                Map.of("carrier", waybill.carrierCode(), "trackingNumber", waybill.trackingNumber())));
    }

    private static Optional<Waybill> living(List<Waybill> waybills) {
        return waybills.stream()
                .filter(waybill -> waybill.state() != WaybillState.CANCELLED)
                .findFirst();
    }
}
