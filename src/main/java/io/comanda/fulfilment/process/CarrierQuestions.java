package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.CarrierTable;
import io.comanda.fulfilment.domain.PastDecision;
import io.comanda.fulfilment.domain.PastDecisions;
import io.comanda.platform.engine.TableOutcome;
import io.comanda.platform.engine.TableQuestion;
import io.comanda.platform.engine.TableStep;
import io.comanda.shipping.Carrier;
import io.comanda.shipping.CarrierOffer;
import io.comanda.shipping.Shipping;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What choosing a carrier asked. Another answer of the table chooses from the offers there were. */
@Component
class CarrierQuestions implements TableStep {

    private final PastDecisions past;
    private final Shipping shipping;

    CarrierQuestions(PastDecisions past, Shipping shipping) {
        this.past = past;
        this.shipping = shipping;
    }

    @Override
    public String step() {
        return "chooseCarrierDelegate";
    }

    @Override
    public String decision() {
        return CarrierTable.DECISION;
    }

    @Override
    public Optional<TableQuestion> question(String key, int turn) {
        return past.ofOrder(key, turn).filter(PastDecision::isByTable).map(this::question);
    }

    @Override
    public List<TableQuestion> questions(Instant from, Instant until, int most) {
        return past.between(from, until, most).stream()
                .filter(PastDecision::isByTable)
                .map(this::question)
                .toList();
    }

    /** A small parcel of normal goods. */
    @Override
    public Map<String, Object> inputs(Map<String, Object> facts) {
        return Map.of(
                "goodsClass",
                "NORMAL",
                "pieces",
                1,
                "packaging",
                "SMALL",
                "weightKg",
                1,
                "country",
                facts.getOrDefault("deliveryCountry", ""),
                "value",
                facts.getOrDefault("orderTotal", 0),
                "freightShare",
                5,
                "cashOnDelivery",
                "COD".equals(facts.get("paymentMethod")));
    }

    /** Which carrier it comes to depends on who makes an offer. */
    @Override
    public Map<String, Object> variables(Map<String, Object> row) {
        return Map.of();
    }

    private TableQuestion question(PastDecision choice) {
        return new TableQuestion(
                choice.orderNumber(),
                choice.shipmentNumber(),
                choice.decision().decidedAt(),
                choice.inputs(),
                row -> outcome(choice.by(row)),
                outcome(choice.chosen()));
    }

    private TableOutcome outcome(CarrierOffer offer) {
        return new TableOutcome(offer.service(), Map.of("carrierRemote", isRemote(offer.carrierCode())), offer.price());
    }

    /** One that serves us no more is not asked for anything. */
    private boolean isRemote(String code) {
        return shipping.carriers().stream()
                .filter(carrier -> carrier.code().equals(code))
                .anyMatch(Carrier::remote);
    }
}
