package io.comanda.fulfilment;

import java.util.List;

/**
 * What came of releasing orders.
 *
 * @param waves numbers of the waves made and released
 * @param inWaves orders picked in them
 * @param queued orders picked by themselves, for nothing goes with them
 * @param triedAgain orders that look for stock again
 * @param leftOut orders that are past this, or not so far yet
 */
public record Dispatched(
        List<String> waves, int inWaves, List<String> queued, List<String> triedAgain, List<String> leftOut) {}
