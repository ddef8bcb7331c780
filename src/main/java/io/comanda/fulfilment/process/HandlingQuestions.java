package io.comanda.fulfilment.process;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.fulfilment.domain.Handling;
import io.comanda.platform.engine.TableOutcome;
import io.comanda.platform.engine.TableQuestion;
import io.comanda.platform.engine.TableStep;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What deciding on the handling of a shipment asked. */
@Component
class HandlingQuestions implements TableStep {

    private final Handling handling;
    private final Fulfilment fulfilment;

    HandlingQuestions(Handling handling, Fulfilment fulfilment) {
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

    @Override
    public Optional<TableQuestion> question(String key, int turn) {
        return questions(fulfilment.ofOrder(key).stream().skip(turn).limit(1).toList()).stream()
                .findFirst();
    }

    @Override
    public List<TableQuestion> questions(Instant from, Instant until, int most) {
        return questions(fulfilment.planned(from, until, most));
    }

    /** In a warehouse that picks by itself. */
    @Override
    public Map<String, Object> inputs(Map<String, Object> facts) {
        return Map.of(
                "automaticWarehouse", true,
                "channel", facts.getOrDefault("channel", "desk"),
                "total", facts.getOrDefault("orderTotal", 0));
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> row) {
        return outcome(row).variables();
    }

    private List<TableQuestion> questions(List<ShipmentView> shipments) {
        var inputs = handling.inputs(shipments);
        return shipments.stream()
                .map(shipment -> question(shipment, Objects.requireNonNull(inputs.get(shipment.number()))))
                .toList();
    }

    private static TableQuestion question(ShipmentView shipment, Map<String, Object> inputs) {
        return new TableQuestion(
                shipment.orderNumber(),
                shipment.number(),
                shipment.plannedAt(),
                inputs,
                HandlingQuestions::outcome,
                outcome(shipment.pickByHand(), shipment.packByHand()));
    }

    private static TableOutcome outcome(Map<String, Object> row) {
        var hands = Handling.hands(row);
        return outcome(hands.pickByHand(), hands.packByHand());
    }

    /** Who packs is said by the table as well, though the diagram asks for it one step later. */
    private static TableOutcome outcome(boolean pickByHand, boolean packByHand) {
        return TableOutcome.of(Map.of("pickByHand", pickByHand, "packByHand", packByHand));
    }
}
