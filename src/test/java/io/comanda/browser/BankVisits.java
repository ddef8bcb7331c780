package io.comanda.browser;

import io.comanda.banking.BankEntries;
import io.comanda.banking.BankStatements;
import io.comanda.banking.EntrySearch;
import io.comanda.banking.SampleStatement;
import io.comanda.kernel.Money;
import java.util.Map;

/** Money that came and has no place yet, to be visited. */
public class BankVisits {

    private final BankStatements statements;
    private final BankEntries entries;

    BankVisits(BankStatements statements, BankEntries entries) {
        this.statements = statements;
        this.entries = entries;
    }

    /** An address by the route it belongs to. */
    Map<String, String> toBeAssigned() {
        var bank =
                new SampleStatement().in(Money.of("12.34", "EUR"), "Somebody", null, "Interest of the third quarter");
        var statement = statements.take(bank.file(), "statement.xml").get(0);
        var entry = entries.list(new EntrySearch(null, null, statement.id(), null), Long.MAX_VALUE, 1)
                .get(0);
        return Map.of("/bank/$entryId", "/bank/" + entry.id());
    }
}
