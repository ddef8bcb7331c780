package io.comanda.banking;

import io.comanda.kernel.Money;
import io.swagger.v3.oas.annotations.media.Schema;

/** A part of an entry for one thing. */
@Schema(name = "BankShare")
public record Share(OpenItem item, Money amount) {}
