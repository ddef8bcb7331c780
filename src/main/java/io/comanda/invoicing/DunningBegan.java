package io.comanda.invoicing;

/** A customer is to be reminded of what is overdue. */
public record DunningBegan(String dunningNumber) {}
