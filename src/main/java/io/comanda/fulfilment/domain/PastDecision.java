package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.CarrierDecision;
import io.comanda.fulfilment.CarrierDecision.Candidate;
import io.comanda.fulfilment.domain.CarrierTable.Rule;
import io.comanda.fulfilment.domain.CarrierTable.Rules;
import io.comanda.shipping.CarrierOffer;
import java.util.List;

/** A choice of a carrier that was made. */
public record PastDecision(String shipmentNumber, String orderNumber, CarrierDecision decision) {

    /** What rules would have chosen, and why. */
    public record Outcome(CarrierOffer offer, Rule rule) {}

    /** What was chosen. */
    public CarrierOffer chosen() {
        return offer(decision.candidates().stream()
                .filter(Candidate::chosen)
                .findFirst()
                .orElseThrow());
    }

    /** What these rules choose from the same offers; a wish of the order stands above every rule. */
    public Outcome by(Rules rules) {
        if (decision.prefer().equals(Rule.ASKED)) {
            return new Outcome(chosen(), Rule.asked(chosen().service()));
        }
        var rule = rules.rule(decision.factors());
        return new Outcome(
                rule.ranked(decision.candidates().stream()
                                .map(PastDecision::offer)
                                .toList())
                        .get(0),
                rule);
    }

    private static CarrierOffer offer(Candidate candidate) {
        return new CarrierOffer(
                candidate.carrierCode(),
                candidate.carrierName(),
                candidate.serviceCode(),
                candidate.serviceName(),
                false,
                candidate.price(),
                candidate.chargeableKg(),
                candidate.zone(),
                candidate.transitDays(),
                candidate.onTimeShare(),
                candidate.measuredDeliveries(),
                candidate.costShare(),
                List.of());
    }
}
