package io.comanda.shipping.domain;

import io.comanda.kernel.Money;
import io.comanda.shipping.CarrierOffer.Step;
import io.comanda.shipping.ShipmentFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The price of sending something, step by step: base by zone and weight, fuelled surcharges, fuel on these, the other
 * surcharges. Flows with four decimals and is rounded at the end.
 */
record Freight(BigDecimal chargeableKg, String currency, List<Step> steps) {

    /** Empty where the tariff has no price for the weight. */
    static Optional<Freight> of(Tariff tariff, int zone, ShipmentFacts facts) {
        var kg = tariff.chargeableKg(facts.parcels());
        return base(tariff, zone, kg).map(base -> {
            var load = new Load(facts.parcels(), kg, facts.goodsValue(), facts.cashOnDelivery(), tariff.currency());
            return new Freight(kg, tariff.currency(), steps(tariff, load, base));
        });
    }

    Money net() {
        return new Money(sum(steps), currency);
    }

    private static List<Step> steps(Tariff tariff, Load load, List<Step> base) {
        var freight = sum(base);
        var steps = new ArrayList<>(base);
        addSurcharges(steps, tariff, load, freight, true);
        add(steps, "FUEL", sum(steps).multiply(tariff.fuel().fraction()));
        addSurcharges(steps, tariff, load, freight, false);
        return List.copyOf(steps);
    }

    private static void addSurcharges(List<Step> steps, Tariff tariff, Load load, BigDecimal freight, boolean fuelled) {
        tariff.surcharges().stream()
                .filter(surcharge -> surcharge.fuelled() == fuelled)
                .forEach(surcharge -> add(steps, surcharge.type().name(), surcharge.on(load, freight)));
    }

    private static Optional<List<Step>> base(Tariff tariff, int zone, BigDecimal kg) {
        var rates = tariff.rates().get(zone);
        if (rates == null || rates.isEmpty()) {
            return Optional.empty();
        }
        var rate = rates.ceilingEntry(kg);
        if (rate != null) {
            return Optional.of(List.of(step("BASE", rate.getValue())));
        }
        var last = rates.lastEntry();
        return Optional.ofNullable(tariff.overs().get(zone))
                .map(over -> List.of(
                        step("BASE", last.getValue()),
                        step("OVERWEIGHT", overweight(kg.subtract(last.getKey()), over))));
    }

    private static BigDecimal overweight(BigDecimal kg, Tariff.Over over) {
        return kg.divide(over.stepKg(), 0, RoundingMode.CEILING).multiply(over.price());
    }

    private static void add(List<Step> steps, String what, BigDecimal amount) {
        if (amount.signum() != 0) {
            steps.add(step(what, amount));
        }
    }

    private static Step step(String what, BigDecimal amount) {
        return new Step(what, amount.setScale(4, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(List<Step> steps) {
        return steps.stream().map(Step::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
