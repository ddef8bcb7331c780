package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.CarrierDecision.Factors;
import io.comanda.kernel.Percent;
import io.comanda.platform.engine.Decisions;
import io.comanda.shipping.CarrierOffer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The table {@code carrier-selection}: says what matters for a shipment and puts offers in that order. */
@Component
class CarrierTable {

    private final Decisions decisions;

    CarrierTable(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * What the table says.
     *
     * @param carrier the only one in question while it makes an offer; empty for all
     */
    record Rule(String prefer, String carrier, Percent leastOnTime, String why) {

        /** Those in question, the best first; a wish that nobody fulfils is dropped. */
        List<CarrierOffer> ranked(List<CarrierOffer> offers) {
            var named = offers.stream()
                    .filter(offer -> offer.carrierCode().equals(carrier))
                    .toList();
            var wanted = named.isEmpty() ? offers : named;
            var reliable = wanted.stream()
                    .filter(offer -> offer.onTimeShare().compareTo(leastOnTime) >= 0)
                    .toList();
            return (reliable.isEmpty() ? wanted : reliable)
                    .stream().sorted(order()).toList();
        }

        Comparator<CarrierOffer> order() {
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
    }

    /** Without a rule that fits, the cheapest. */
    Rule rule(Factors factors) {
        var row = decisions.evaluate("carrier-selection", inputs(factors)).orElse(Map.of());
        return new Rule(
                String.valueOf(row.getOrDefault("prefer", "cheapest")),
                String.valueOf(row.getOrDefault("carrier", "")),
                Percent.of(new BigDecimal(String.valueOf(row.getOrDefault("leastOnTime", 0)))),
                String.valueOf(row.getOrDefault("reason", "no rule matches")));
    }

    private static Map<String, Object> inputs(Factors factors) {
        return Map.of(
                "goodsClass", factors.goodsClass(),
                "pieces", factors.pieces().doubleValue(),
                "packaging", factors.packaging(),
                "weightKg", factors.weightKg().doubleValue(),
                "country", factors.country(),
                "value", factors.value().amount().doubleValue(),
                "freightShare", factors.freightShare().value().doubleValue(),
                "cashOnDelivery", factors.cashOnDelivery());
    }
}
