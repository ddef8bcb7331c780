package io.comanda.accounting;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal says of some parties: customers, agents, products. */
class Ledger {

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Balances by account in the currency of the books, debit more and credit less than nothing; settled ones left out. */
    Map<String, String> balances(String... parties) {
        var found = new TreeMap<String, String>();
        jdbc.sql(
                        """
                        select a.number || ' ' || l.role as account, sum(l.house) as balance
                        from accounting_line l join accounting_account a on a.id = l.account_id
                        where l.party = any(?) group by 1 having sum(l.house) <> 0""")
                .param(parties)
                .query(row -> {
                    found.put(row.getString("account"), row.getString("balance"));
                });
        return found;
    }

    BigDecimal sumOfAll() {
        return jdbc.sql("select coalesce(sum(house), 0) from accounting_line")
                .query(BigDecimal.class)
                .single();
    }

    long entries() {
        return jdbc.sql("select count(*) from accounting_entry")
                .query(Long.class)
                .single();
    }
}
