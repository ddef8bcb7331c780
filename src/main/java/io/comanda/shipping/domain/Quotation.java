package io.comanda.shipping.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.shipping.Carrier;
import io.comanda.shipping.CarrierExclusion;
import io.comanda.shipping.CarrierExclusion.Reason;
import io.comanda.shipping.CarrierOffer;
import io.comanda.shipping.ShipmentFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks every service of every carrier for a price; each ends as an offer or with the reason why not. */
public final class Quotation {

    private final CarrierBook book;
    private final Predicate<Carrier> connected;
    private final Punctuality punctuality;
    private final LocalDate day;
    private final List<CarrierOffer> offers = new ArrayList<>();
    private final List<CarrierExclusion> exclusions = new ArrayList<>();

    private Quotation(CarrierBook book, Predicate<Carrier> connected, Punctuality punctuality, LocalDate day) {
        this.book = book;
        this.connected = connected;
        this.punctuality = punctuality;
        this.day = day;
    }

    /** @param connected whether a carrier's line is connected here */
    public static Quotation of(
            CarrierBook book,
            Predicate<Carrier> connected,
            Punctuality punctuality,
            LocalDate day,
            ShipmentFacts facts) {
        var quotation = new Quotation(book, connected, punctuality, day);
        for (var carrier : book.carriers()) {
            carrier.services().forEach(service -> quotation.ask(carrier, service, facts));
        }
        return quotation;
    }

    /** The cheapest first, then the more punctual, then by name. */
    public List<CarrierOffer> offers() {
        return offers.stream()
                .sorted(Comparator.comparing(
                                (CarrierOffer offer) -> offer.price().amount())
                        .thenComparing(CarrierOffer::onTimeShare, Comparator.reverseOrder())
                        .thenComparing(CarrierOffer::carrierName)
                        .thenComparing(CarrierOffer::serviceCode))
                .toList();
    }

    public List<CarrierExclusion> exclusions() {
        return List.copyOf(exclusions);
    }

    private void ask(Carrier carrier, Carrier.Service service, ShipmentFacts facts) {
        var obstacle = obstacle(carrier, facts);
        if (obstacle.isPresent()) {
            exclude(carrier, service, obstacle.get());
            return;
        }
        var tariff = book.tariff(carrier.code(), service.code(), day);
        if (tariff.isEmpty()) {
            exclude(carrier, service, Reason.NO_TARIFF);
            return;
        }
        quote(carrier, service, tariff.get(), facts);
    }

    private void quote(Carrier carrier, Carrier.Service service, Tariff tariff, ShipmentFacts facts) {
        var zone = tariff.zone(facts.to().country(), facts.to().postalCode());
        if (zone.isEmpty()) {
            exclude(carrier, service, Reason.NOT_SERVED);
            return;
        }
        Freight.of(tariff, zone.get(), facts)
                .ifPresentOrElse(
                        freight -> offers.add(offer(carrier, service, zone.get(), freight, facts)),
                        () -> exclude(carrier, service, Reason.NO_RATE));
    }

    private Optional<Reason> obstacle(Carrier carrier, ShipmentFacts facts) {
        if (!connected.test(carrier)) {
            return Optional.of(Reason.NOT_CONNECTED);
        }
        if (!carrier.goodsClasses().containsAll(facts.goodsClasses())) {
            return Optional.of(Reason.GOODS_CLASS);
        }
        if (facts.cashOnDelivery() != null && !carrier.cashOnDelivery()) {
            return Optional.of(Reason.NO_CASH_ON_DELIVERY);
        }
        var tooHeavy =
                facts.parcels().stream().anyMatch(parcel -> parcel.weightKg().compareTo(carrier.maxParcelKg()) > 0);
        return tooHeavy ? Optional.of(Reason.TOO_HEAVY) : Optional.empty();
    }

    private void exclude(Carrier carrier, Carrier.Service service, Reason reason) {
        exclusions.add(new CarrierExclusion(carrier.code(), service.code(), reason));
    }

    private CarrierOffer offer(
            Carrier carrier, Carrier.Service service, int zone, Freight freight, ShipmentFacts facts) {
        var measured = punctuality.of(carrier, service, zone);
        return new CarrierOffer(
                carrier.code(),
                carrier.name(),
                service.code(),
                service.name(),
                carrier.remote(),
                freight.net(),
                freight.chargeableKg(),
                zone,
                service.transitDays(),
                measured.map(Punctuality.Measure::share).orElseGet(carrier::onTimeShare),
                measured.map(Punctuality.Measure::due).orElse(0),
                share(freight.net(), facts.goodsValue()),
                freight.steps());
    }

    private static @Nullable Percent share(Money cost, Money value) {
        return value.isPositive() && value.currency().equals(cost.currency())
                ? new Percent(
                        cost.amount().multiply(BigDecimal.valueOf(100)).divide(value.amount(), 4, RoundingMode.HALF_UP))
                : null;
    }
}
