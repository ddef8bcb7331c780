package io.comanda.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The last line seen of an account's sheet, and the balance after it. */
public record SheetPosition(LocalDate day, long entry, int lineNo, BigDecimal balance) {}
