package io.comanda.invoicing.domain;

import io.comanda.kernel.Money;
import java.time.LocalDate;

/** An invoice as a reminder lists it. */
public record OverdueInvoice(String number, LocalDate issuedOn, LocalDate dueOn, Money gross, Money open) {}
