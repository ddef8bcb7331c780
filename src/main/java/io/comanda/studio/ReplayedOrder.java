package io.comanda.studio;

/**
 * An order that was replayed.
 *
 * @param place of the order in the replay, from 0, the latest first
 * @param key business key of the order's process
 */
public record ReplayedOrder(int place, String key, Judgement judgement) {}
