package io.comanda.banking.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which customers paid from which accounts. An account may belong to several, for instance to a group's treasury. */
@Repository
class KnownAccounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Customers by account. */
    Map<String, Set<String>> payers(Collection<String> accounts) {
        var payers = new HashMap<String, Set<String>>();
        jdbc.sql("select account, customer_number from banking_known_account where account = any (?)")
                .param(accounts.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("account"), row.getString("customer_number")))
                .list()
                .forEach(known -> payers.computeIfAbsent(known.getKey(), account -> new HashSet<>())
                        .add(known.getValue()));
        return payers;
    }

    void learn(String account, String customerNumber, String by) {
        jdbc.sql("insert into banking_known_account values (?, ?, ?, ?) on conflict do nothing")
                .params(account, customerNumber, Timestamp.from(clock.instant()), by)
                .update();
    }

    /** What was learned from a match that was wrong. */
    void forget(String account, String customerNumber) {
        jdbc.sql("delete from banking_known_account where account = ? and customer_number = ?")
                .params(account, customerNumber)
                .update();
    }
}
