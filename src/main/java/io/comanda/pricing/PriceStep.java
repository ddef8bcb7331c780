package io.comanda.pricing;

import io.comanda.kernel.Percent;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One step of how a price came about; its text is {@code price.<kind>} with the facts filled in.
 *
 * @param kind for instance {@code groupList}
 * @param facts figures with a point before the decimals and days as ISO 8601, put into words by {@link PriceWords}
 */
public record PriceStep(String kind, Map<String, String> facts) {

    /** What a person granted, in percent. */
    public static final String MANUAL_DISCOUNT = "manualDiscount";

    /** Offered before and held. */
    public static final String QUOTED = "quoted";

    /** In one order, so that an answer repeated for the same key is the same to the letter. */
    public PriceStep {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** What a person granted by these steps. */
    public static Percent granted(List<PriceStep> steps) {
        return steps.stream()
                .filter(step -> step.kind().equals(MANUAL_DISCOUNT))
                .map(step -> Percent.of(String.valueOf(step.facts().get("percent"))))
                .findFirst()
                .orElse(Percent.ZERO);
    }

    public String textKey() {
        return "price." + kind;
    }
}
