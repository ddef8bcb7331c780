package io.comanda.pricing;

import java.util.Collections;
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

    /** In one order, so that an answer repeated for the same key is the same to the letter. */
    public PriceStep {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    public String textKey() {
        return "price." + kind;
    }
}
