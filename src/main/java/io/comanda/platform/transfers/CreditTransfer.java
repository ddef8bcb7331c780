package io.comanda.platform.transfers;

import io.comanda.kernel.Money;

/**
 * Money for somebody's account.
 *
 * @param reference end to end: what both statements will name
 * @param iban without blanks
 * @param text what the receiver reads
 */
public record CreditTransfer(String reference, String name, String iban, Money amount, String text) {}
