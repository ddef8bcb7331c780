package io.comanda.inventory;

import io.comanda.kernel.Quantity;

/**
 * A picker found less than was reserved. What is missing is blocked in its place until somebody counts it, so that the
 * next reservation looks elsewhere.
 */
public record ShortPick(String orderNumber, long itemId, Quantity picked, String reason) {}
