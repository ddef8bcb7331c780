package io.comanda.banking;

import io.comanda.kernel.Money;

/** A part of an entry for one thing. */
public record Share(OpenItem item, Money amount) {}
