package io.comanda.ordering;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.pricing.Price;
import java.util.List;
import java.util.Map;

/**
 * What a wish would come to if it were placed now.
 *
 * @param order without a number; its line numbers are the positions in the wish, from 1
 * @param prices by position in the wish, from 0
 * @param problems that would be refused, as pointers into the wish
 */
public record OrderPreview(OrderView order, Map<Integer, Price> prices, List<Violation> problems) {}
