package io.comanda.accounting.pdf;

import io.comanda.accounting.AccountStatement;
import io.comanda.kernel.Address;
import java.time.LocalDate;

/** What a statement of account says, to whom and when. */
public record AccountStatementFacts(String number, LocalDate day, Address billTo, AccountStatement statement) {}
