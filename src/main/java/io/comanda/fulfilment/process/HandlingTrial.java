package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.domain.Handling;
import io.comanda.platform.engine.DecisionTrials;
import io.comanda.platform.engine.TableStep;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What deciding on the handling of a shipment would have answered. */
@Component
class HandlingTrial implements TableStep {

    private final Handling handling;
    private final Fulfilment fulfilment;

    HandlingTrial(Handling handling, Fulfilment fulfilment) {
        this.handling = handling;
        this.fulfilment = fulfilment;
    }

    @Override
    public String step() {
        return "decideHandlingDelegate";
    }

    @Override
    public String decision() {
        return Handling.DECISION;
    }

    /** Who packs is said by the table as well, though the diagram asks for it one step later. */
    @Override
    public Map<String, Object> answer(String key, int turn, DecisionTrials.Table table) {
        var shipments = fulfilment.ofOrder(key);
        if (turn >= shipments.size()) {
            return Map.of();
        }
        var hands = handling.tried(shipments.get(turn), table);
        return Map.of("pickByHand", hands.pickByHand(), "packByHand", hands.packByHand());
    }
}
