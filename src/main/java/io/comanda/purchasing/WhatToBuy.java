package io.comanda.purchasing;

import java.util.List;

/**
 * All needs, grouped by supplier.
 *
 * @param withoutSupplier needs of products nobody offers
 */
public record WhatToBuy(List<Proposal> proposals, List<Need> withoutSupplier) {}
