package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.CarrierDecision;
import io.comanda.fulfilment.CarrierDecision.Candidate;
import io.comanda.fulfilment.CarrierDecision.Factors;
import io.comanda.fulfilment.NoCarrierServes;
import io.comanda.fulfilment.ShipmentLineView;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.fulfilment.domain.CarrierTable.Rule;
import io.comanda.kernel.Percent;
import io.comanda.ordering.OrderView;
import io.comanda.shipping.CarrierOffer;
import io.comanda.shipping.Parcel;
import io.comanda.shipping.ShipmentFacts;
import io.comanda.shipping.Shipping;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who takes a shipment. Carriers that cannot are left out first; then the table {@code carrier-selection} says what
 * matters for such a shipment, and the best offer by that is taken. All that was looked at is kept with the answer.
 */
@Component
public class CarrierChoice {

    private static final BigDecimal SMALL_KG = BigDecimal.valueOf(2);
    private static final BigDecimal SMALL_CM = BigDecimal.valueOf(40);
    private static final BigDecimal PARCEL_KG = new BigDecimal("31.5");
    private static final BigDecimal PARCEL_CM = BigDecimal.valueOf(175);

    private final Consignment consignment;
    private final CashToCollect cash;
    private final Shipping shipping;
    private final CarrierTable table;
    private final Clock clock;

    CarrierChoice(Consignment consignment, CashToCollect cash, Shipping shipping, CarrierTable table, Clock clock) {
        this.consignment = consignment;
        this.cash = cash;
        this.shipping = shipping;
        this.table = table;
        this.clock = clock;
    }

    /** An offer, why it was taken in a few words, and all that was looked at. */
    public record Chosen(CarrierOffer offer, String reason, CarrierDecision decision) {}

    public Chosen choose(ShipmentView shipment, OrderView order) {
        var facts = consignment.facts(shipment, order, cash.of(order));
        var offers = shipping.offers(facts);
        if (offers.isEmpty()) {
            throw new NoCarrierServes(shipment.number(), order.deliveryAddress());
        }
        var factors = factors(shipment, facts, offers);
        var rule = asked(order, offers).orElseGet(() -> table.rule(factors));
        var ranked = rule.ranked(offers);
        var best = ranked.get(0);
        var reason = rule.why() + ": " + rule.prefer() + " of " + offers.size() + " offers at " + best.price();
        return new Chosen(best, reason, decision(rule, factors, candidates(ranked, offers), facts));
    }

    /** Who would take it as it is planned; nobody where no carrier goes. */
    public Optional<CarrierOffer> expected(ShipmentView shipment, OrderView order) {
        var facts = consignment.facts(shipment, order, cash.of(order));
        var offers = shipping.offers(facts);
        return offers.isEmpty()
                ? Optional.empty()
                : asked(order, offers)
                        .orElseGet(() -> table.rule(factors(shipment, facts, offers)))
                        .ranked(offers)
                        .stream()
                        .findFirst();
    }

    /** The service the order asks for, as long as it takes what was packed. */
    private static Optional<Rule> asked(OrderView order, List<CarrierOffer> offers) {
        return offers.stream()
                .map(CarrierOffer::service)
                .filter(service -> service.equals(order.deliveryService()))
                .findFirst()
                .map(Rule::asked);
    }

    private CarrierDecision decision(Rule rule, Factors factors, List<Candidate> candidates, ShipmentFacts facts) {
        return new CarrierDecision(
                clock.instant(),
                rule.prefer(),
                rule.why(),
                rule.leastOnTime(),
                factors,
                candidates,
                shipping.exclusions(facts));
    }

    /** Those in question in the table's order, then the others by price; the first is the chosen one. */
    private static List<Candidate> candidates(List<CarrierOffer> ranked, List<CarrierOffer> offers) {
        var all = new ArrayList<>(ranked);
        offers.stream().filter(offer -> !ranked.contains(offer)).forEach(all::add);
        return all.stream()
                .map(offer -> candidate(offer, offer == ranked.get(0)))
                .toList();
    }

    private static Candidate candidate(CarrierOffer offer, boolean chosen) {
        return new Candidate(
                offer.carrierCode(),
                offer.carrierName(),
                offer.serviceCode(),
                offer.serviceName(),
                offer.price(),
                offer.chargeableKg(),
                offer.zone(),
                offer.transitDays(),
                offer.onTimeShare(),
                offer.measuredDeliveries(),
                offer.costShare(),
                chosen);
    }

    private static Factors factors(ShipmentView shipment, ShipmentFacts facts, List<CarrierOffer> offers) {
        return new Factors(
                mostDemanding(facts),
                shipment.lines().stream().map(CarrierChoice::pieces).reduce(BigDecimal.ZERO, BigDecimal::add),
                packaging(facts.parcels()),
                facts.parcels().stream().map(Parcel::weightKg).reduce(BigDecimal.ZERO, BigDecimal::add),
                facts.to().country(),
                facts.goodsValue(),
                offers.stream()
                        .map(CarrierOffer::costShare)
                        .filter(Objects::nonNull)
                        .min(Percent::compareTo)
                        .orElse(Percent.ZERO),
                facts.cashOnDelivery() != null);
    }

    private static BigDecimal pieces(ShipmentLineView line) {
        return Optional.ofNullable(line.picked()).orElse(line.planned()).value();
    }

    /** By the largest piece: what a carrier takes as small, as a parcel, or only on a pallet. */
    private static String packaging(List<Parcel> parcels) {
        if (!within(parcels, PARCEL_KG, PARCEL_CM)) {
            return "PALLET";
        }
        return within(parcels, SMALL_KG, SMALL_CM) ? "SMALL" : "PARCEL";
    }

    private static boolean within(List<Parcel> parcels, BigDecimal kg, BigDecimal cm) {
        return parcels.stream()
                .allMatch(parcel -> parcel.weightKg().compareTo(kg) <= 0
                        && parcel.lengthCm()
                                        .max(parcel.widthCm())
                                        .max(parcel.heightCm())
                                        .compareTo(cm)
                                <= 0);
    }

    /** The class that decides: normal goods only when nothing else is in the parcel. */
    private static String mostDemanding(ShipmentFacts facts) {
        return List.of("DANGEROUS", "FRESH", "FRAGILE", "BULKY", "CLOTHING").stream()
                .filter(facts.goodsClasses()::contains)
                .findFirst()
                .orElse("NORMAL");
    }
}
