package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.CarrierDecision;
import io.comanda.fulfilment.CarrierDecision.Candidate;
import io.comanda.fulfilment.domain.CarrierTable.Rule;
import io.comanda.shipping.CarrierOffer;
import java.util.List;
import java.util.Map;

/** A choice of a carrier that was made. */
public record PastDecision(String shipmentNumber, String orderNumber, CarrierDecision decision) {

    /** Whether the table had a say; a wish of the order stands above every rule. */
    public boolean isByTable() {
        return !decision.prefer().equals(Rule.ASKED);
    }

    /** What the table was asked with. */
    public Map<String, Object> inputs() {
        return CarrierTable.inputs(decision.factors());
    }

    /** What was chosen. */
    public CarrierOffer chosen() {
        return offer(decision.candidates().stream()
                .filter(Candidate::chosen)
                .findFirst()
                .orElseThrow());
    }

    /**
     * What another answer chooses from the same offers.
     *
     * @param row outputs of the table; none where no rule matches
     */
    public CarrierOffer by(Map<String, Object> row) {
        return CarrierTable.checked(row)
                .ranked(decision.candidates().stream().map(PastDecision::offer).toList())
                .get(0);
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
