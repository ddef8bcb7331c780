package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.NoCarrierServes;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Money;
import io.comanda.ordering.OrderView;
import io.comanda.platform.engine.Decisions;
import io.comanda.shipping.CarrierOffer;
import io.comanda.shipping.ShipmentFacts;
import io.comanda.shipping.Shipping;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who takes a shipment. Carriers that cannot are left out first; then the table {@code carrier-selection} says what
 * matters for such a shipment, and the best offer by that is taken.
 */
@Component
public class CarrierChoice {

    private final Consignment consignment;
    private final Shipping shipping;
    private final Decisions decisions;

    CarrierChoice(Consignment consignment, Shipping shipping, Decisions decisions) {
        this.consignment = consignment;
        this.shipping = shipping;
        this.decisions = decisions;
    }

    /** An offer and why it was taken. */
    public record Chosen(CarrierOffer offer, String reason) {}

    public Chosen choose(ShipmentView shipment, OrderView order) {
        var facts = consignment.facts(shipment, order);
        var offers = shipping.offers(facts);
        if (offers.isEmpty()) {
            throw new NoCarrierServes(shipment.number(), order.deliveryAddress());
        }
        var rule = decisions.evaluate("carrier-selection", inputs(facts)).orElse(Map.of());
        var prefer = String.valueOf(rule.getOrDefault("prefer", "cheapest"));
        var best = wanted(offers, String.valueOf(rule.getOrDefault("carrier", ""))).stream()
                .min(order(prefer))
                .orElseThrow();
        return new Chosen(best, reason(rule, prefer, best, offers.size()));
    }

    private static Map<String, Object> inputs(ShipmentFacts facts) {
        var weight = facts.parcels().stream().map(p -> p.weightKg()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Map.of(
                "goodsClass", mostDemanding(facts),
                "weightKg", weight.doubleValue(),
                "country", facts.to().country(),
                "value", facts.goodsValue().amount().doubleValue(),
                "cashOnDelivery", facts.cashOnDelivery() != null);
    }

    /** The class that decides: normal goods only when nothing else is in the parcel. */
    private static String mostDemanding(ShipmentFacts facts) {
        return List.of("DANGEROUS", "FRESH", "FRAGILE", "BULKY", "CLOTHING").stream()
                .filter(facts.goodsClasses()::contains)
                .findFirst()
                .orElse("NORMAL");
    }

    /** The carrier the table names, when it makes an offer; all otherwise. */
    private static List<CarrierOffer> wanted(List<CarrierOffer> offers, String carrier) {
        var named = offers.stream().filter(o -> o.carrierCode().equals(carrier)).toList();
        return named.isEmpty() ? offers : named;
    }

    private static Comparator<CarrierOffer> order(String prefer) {
        var byPrice = Comparator.comparing((CarrierOffer o) -> o.price().amount());
        var byPunctuality = Comparator.comparing(CarrierOffer::onTimeShare).reversed();
        var first =
                switch (prefer) {
                    case "fastest" ->
                        Comparator.comparing(CarrierOffer::transitDays).thenComparing(byPrice);
                    case "punctual" -> byPunctuality.thenComparing(byPrice);
                    default -> byPrice.thenComparing(byPunctuality);
                };
        return first.thenComparing(CarrierOffer::carrierName).thenComparing(CarrierOffer::serviceCode);
    }

    private static String reason(Map<String, Object> rule, String prefer, CarrierOffer best, int offers) {
        var why = Optional.ofNullable(rule.get("reason")).map(String::valueOf).orElse("no rule matches");
        Money price = best.price();
        return why + ": " + prefer + " of " + offers + " offers at " + price;
    }
}
