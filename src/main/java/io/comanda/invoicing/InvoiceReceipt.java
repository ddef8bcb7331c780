package io.comanda.invoicing;

import io.comanda.kernel.Money;
import java.time.LocalDate;

/**
 * Money on an invoice.
 *
 * @param id grows with each booking
 * @param amount less than nothing when money was taken off again
 * @param method the way it was paid, or that it was written off
 * @param reference the bank's or the provider's, once for each invoice
 */
public record InvoiceReceipt(long id, Money amount, LocalDate bookedOn, String method, String reference) {}
