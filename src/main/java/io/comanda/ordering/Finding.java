package io.comanda.ordering;

import java.util.Map;

/**
 * Something odd about an order that a person may want to look at.
 *
 * @param code key of its text, for instance {@code PRICE_BELOW_COST}
 */
public record Finding(String code, Map<String, String> facts) {}
