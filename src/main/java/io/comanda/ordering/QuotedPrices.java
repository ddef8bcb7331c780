package io.comanda.ordering;

import java.time.LocalDate;
import java.util.List;

/**
 * Prices that were offered and are held, whatever the lists say by now.
 *
 * @param source what kind of offer it was, with its number unique among all orders: an offer becomes one order
 * @param quotedOn the day it was offered
 * @param lines one for each line of the wish, in its order
 */
public record QuotedPrices(String source, String number, LocalDate quotedOn, List<QuotedLine> lines) {}
