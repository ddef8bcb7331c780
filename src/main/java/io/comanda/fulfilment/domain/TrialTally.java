package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.CarrierTrial;
import io.comanda.fulfilment.CarrierTrial.Change;
import io.comanda.fulfilment.CarrierTrial.Cost;
import io.comanda.fulfilment.CarrierTrial.Group;
import io.comanda.fulfilment.domain.PastDecision.Outcome;
import io.comanda.shipping.CarrierOffer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Adds up what would have changed. */
public final class TrialTally {

    private static final int SHOWN = 200;

    private final TreeMap<String, BigDecimal> before = new TreeMap<>();
    private final TreeMap<String, BigDecimal> after = new TreeMap<>();
    private final TreeMap<String, Group> groups = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();
    private int examined;
    private int changed;

    public void add(PastDecision decision, CarrierOffer was, Outcome outcome) {
        var is = outcome.offer();
        examined++;
        before.merge(was.price().currency(), was.price().amount(), BigDecimal::add);
        after.merge(is.price().currency(), is.price().amount(), BigDecimal::add);
        if (!was.service().equals(is.service())) {
            changed++;
            change(decision, was, outcome);
        }
    }

    public CarrierTrial result(boolean more) {
        return new CarrierTrial(examined, more, changed, costs(), frequentFirst(), List.copyOf(changes));
    }

    private void change(PastDecision decision, CarrierOffer was, Outcome outcome) {
        var is = outcome.offer();
        if (was.price().currency().equals(is.price().currency())) {
            var group = new Group(was.service(), is.service(), 1, is.price().minus(was.price()));
            groups.merge(group.from() + " " + group.to() + " " + is.price().currency(), group, TrialTally::sum);
        }
        if (changes.size() < SHOWN) {
            changes.add(new Change(
                    decision.shipmentNumber(),
                    decision.orderNumber(),
                    decision.decision().decidedAt(),
                    was.service(),
                    is.service(),
                    was.price(),
                    is.price(),
                    outcome.rule().prefer(),
                    outcome.rule().why()));
        }
    }

    private List<Cost> costs() {
        var currencies = new TreeMap<>(before);
        currencies.putAll(after);
        return currencies.keySet().stream()
                .map(currency -> new Cost(
                        currency,
                        before.getOrDefault(currency, BigDecimal.ZERO),
                        after.getOrDefault(currency, BigDecimal.ZERO)))
                .toList();
    }

    private List<Group> frequentFirst() {
        return groups.values().stream()
                .sorted(Comparator.comparingInt(Group::shipments).reversed())
                .toList();
    }

    private static Group sum(Group one, Group other) {
        return new Group(
                one.from(),
                one.to(),
                one.shipments() + other.shipments(),
                one.difference().plus(other.difference()));
    }
}
