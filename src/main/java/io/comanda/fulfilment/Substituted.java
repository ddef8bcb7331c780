package io.comanda.fulfilment;

/**
 * Other goods go instead.
 *
 * @param replacementOrder brings them
 * @param dearer whether a supervisor has to agree to it first
 */
public record Substituted(
        String orderNumber, int lineNo, String productNumber, String replacementOrder, boolean dearer) {}
