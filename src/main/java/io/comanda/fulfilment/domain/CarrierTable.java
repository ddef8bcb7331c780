package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.CarrierDecision.Factors;
import io.comanda.kernel.Percent;
import io.comanda.platform.engine.Decisions;
import io.comanda.platform.engine.TableUnusable;
import io.comanda.shipping.CarrierOffer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The table {@code carrier-selection}: says what matters for a shipment and puts offers in that order. */
@Component
public class CarrierTable {

    public static final String DECISION = "carrier-selection";
    private static final List<String> KINDS = List.of("cheapest", "fastest", "punctual");

    private final Decisions decisions;

    CarrierTable(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * What the table says.
     *
     * @param only the carrier, or CARRIER/SERVICE, in question while it makes an offer; empty for all
     */
    public record Rule(String prefer, String only, Percent leastOnTime, String why) {

        static final String ASKED = "asked";

        /** Not the table says it, but the order. */
        static Rule asked(String service) {
            return new Rule(ASKED, service, Percent.ZERO, "the order asks for it");
        }

        /** Those in question, the best first; a wish that nobody fulfils is dropped. */
        List<CarrierOffer> ranked(List<CarrierOffer> offers) {
            var named = offers.stream()
                    .filter(offer ->
                            offer.carrierCode().equals(only) || offer.service().equals(only))
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
        return rule(decisions.evaluate(DECISION, inputs(factors)).orElse(Map.of()));
    }

    /** @throws TableUnusable if it is no answer to what matters */
    static Rule checked(Map<String, Object> row) {
        var rule = rule(row);
        if (!KINDS.contains(rule.prefer())) {
            throw new TableUnusable(DECISION, "prefer is " + rule.prefer() + ", not one of " + KINDS);
        }
        return rule;
    }

    private static Rule rule(Map<String, Object> row) {
        return new Rule(
                String.valueOf(row.getOrDefault("prefer", "cheapest")),
                String.valueOf(row.getOrDefault("carrier", "")),
                leastOnTime(row.getOrDefault("leastOnTime", 0)),
                String.valueOf(row.getOrDefault("reason", "no rule matches")));
    }

    private static Percent leastOnTime(Object share) {
        try {
            return Percent.of(new BigDecimal(String.valueOf(share)));
        } catch (IllegalArgumentException e) {
            throw new TableUnusable(DECISION, "leastOnTime is " + share + ", not a number of percent");
        }
    }

    static Map<String, Object> inputs(Factors factors) {
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
