package io.comanda.shipping;

import io.comanda.platform.company.Company;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.shipping.domain.Gateways;
import io.comanda.shipping.domain.Performance;
import io.comanda.shipping.domain.Quotation;
import io.comanda.shipping.domain.Registrar;
import io.comanda.shipping.domain.Tariffs;
import io.comanda.shipping.domain.Tracking;
import io.comanda.shipping.domain.Waybills;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carriers, waybills and tracking. Quoting costs no statement, the tables are in memory. A waybill of a
 * {@linkplain Carrier#remote() remote} carrier leaves the house: ask for it in a job of its own. All operations may be
 * repeated.
 */
@Service
@Transactional
public class Shipping {

    private final Tariffs tariffs;
    private final Registrar registrar;
    private final Waybills waybills;
    private final Tracking tracking;
    private final Timeline timeline;
    private final Company company;
    private final Clock clock;
    private final Gateways gateways;
    private final Performance performance;

    Shipping(
            Tariffs tariffs,
            Registrar registrar,
            Waybills waybills,
            Tracking tracking,
            Timeline timeline,
            Company company,
            Clock clock,
            Gateways gateways,
            Performance performance) {
        this.tariffs = tariffs;
        this.registrar = registrar;
        this.waybills = waybills;
        this.tracking = tracking;
        this.timeline = timeline;
        this.company = company;
        this.clock = clock;
        this.gateways = gateways;
        this.performance = performance;
    }

    @Transactional(readOnly = true)
    public List<Carrier> carriers() {
        return tariffs.book().carriers();
    }

    @Transactional(readOnly = true)
    public Carrier carrier(String code) {
        return tariffs.book().carrier(code);
    }

    /** How carriers did in the last 90 days. */
    @Transactional(readOnly = true)
    public List<CarrierScore> scores() {
        return performance.scores();
    }

    /** What each suitable carrier would cost, the cheapest first. */
    @Transactional(readOnly = true)
    public List<CarrierOffer> offers(ShipmentFacts facts) {
        return quotation(facts).offers();
    }

    /**
     * What each carrier would cost that brings goods back from a customer, the cheapest first.
     *
     * @param facts with the customer's address, by which carriers count their zones
     */
    @Transactional(readOnly = true)
    public List<CarrierOffer> returnOffers(ShipmentFacts facts) {
        var book = tariffs.book();
        return offers(facts).stream()
                .filter(offer -> book.carrier(offer.carrierCode()).takesReturns())
                .toList();
    }

    /** Why the others are not suitable; for the person who has to choose by hand. */
    @Transactional(readOnly = true)
    public List<CarrierExclusion> exclusions(ShipmentFacts facts) {
        return quotation(facts).exclusions();
    }

    /**
     * The waybill of a shipment or a return: registered with the carrier, parcels numbered, label registered as a document. A shipment
     * that has one gets the same again.
     *
     * @throws AddressRefused if the carrier does not deliver there
     * @throws WaybillRefused if the carrier does not take it
     * @throws CarrierUnavailable if the carrier's system does not answer
     */
    @Transactional(noRollbackFor = {AddressRefused.class, WaybillRefused.class})
    public Waybill createWaybill(WaybillRequest request) {
        return registrar.register(tariffs.book().carrier(request.carrierCode(), request.serviceCode()), request);
    }

    /**
     * Keeps the waybill from being handed over, until it is cancelled.
     *
     * @throws AlreadyHandedOver if the carrier has the goods
     */
    public void withhold(String shipmentNumber) {
        registrar.withhold(shipmentNumber);
    }

    /**
     * Takes the waybill back as long as the carrier does not have the goods; nothing the second time. A remote carrier is asked:
     * let it be a job of its own.
     *
     * @throws AlreadyHandedOver if the carrier has the goods
     * @throws WaybillKept if the carrier does not give it back
     */
    @Transactional(noRollbackFor = {AlreadyHandedOver.class, WaybillKept.class})
    public void cancelWaybill(String shipmentNumber) {
        registrar.cancel(shipmentNumber);
    }

    /** The parcel of a cancelled waybill has left all the same. */
    public void reinstate(String trackingNumber) {
        tracking.reinstate(trackingNumber);
    }

    /** The carrier has the goods of these shipments; from here on it says where they are. Nothing the second time. */
    public void handOver(Collection<String> shipmentNumbers) {
        waybills.handOver(shipmentNumbers)
                .forEach(waybill -> timeline.record(Entry.order(
                        waybill.orderNumber(),
                        "shipping.GoodsHandedOver",
                        Map.of("carrier", waybill.carrierCode(), "trackingNumber", waybill.trackingNumber()))));
    }

    /** Enters what a carrier says of a parcel, in any order and any number of times. */
    public void track(TrackingNews news) {
        tracking.hear(news);
    }

    /** Whose parcel it is, by the number on its label: ours or the carrier's. */
    @Transactional(readOnly = true)
    public Optional<ParcelOf> parcel(String number) {
        return waybills.parcel(number);
    }

    /** The waybill by the carrier's number. */
    @Transactional(readOnly = true)
    public Waybill waybill(String trackingNumber) {
        return waybills.byTrackingNumber(trackingNumber).orElseThrow(() -> new WaybillUnknown(trackingNumber));
    }

    @Transactional(readOnly = true)
    public Waybill waybillOf(String shipmentNumber) {
        return waybills.ofShipment(shipmentNumber).orElseThrow(() -> new WaybillUnknown(shipmentNumber));
    }

    /** What the carrier said of it so far, by the time it happened. */
    @Transactional(readOnly = true)
    public List<TrackedEvent> tracking(String trackingNumber) {
        waybill(trackingNumber);
        return waybills.events(trackingNumber);
    }

    /** When carriers said last that parcels were handed over, by their numbers; the others are left out. */
    @Transactional(readOnly = true)
    public Map<String, Instant> delivered(Collection<String> trackingNumbers) {
        return waybills.delivered(trackingNumbers);
    }

    /** Tries the line to a carrier's system, without changing anything there. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public LineState testLine(String code) {
        return gateways.test(carrier(code));
    }

    private Quotation quotation(ShipmentFacts facts) {
        return Quotation.of(
                tariffs.book(),
                gateways::connected,
                performance.punctuality(),
                LocalDate.now(clock.withZone(company.timeZone())),
                facts);
    }
}
