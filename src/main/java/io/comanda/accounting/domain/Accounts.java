package io.comanda.accounting.domain;

import io.comanda.accounting.AccountDraft;
import io.comanda.accounting.AccountView;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of accounts and of posting rules. */
@Repository
public class Accounts {

    private static final String SELECT =
            """
            select a.id, a.number, a.name, a.version, r.id as rule, r.role, r.vat_category, r.vat_percent,
                   r.version as rule_version
            from accounting_account a left join accounting_rule r on r.account_id = a.id
            where (?::bigint is null or a.id = ?) order by a.number, r.role, r.vat_category, r.vat_percent""";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AccountView> all() {
        return read(null);
    }

    public Optional<AccountView> find(long id) {
        return read(id).stream().findFirst();
    }

    public long add(AccountDraft draft) {
        return jdbc.sql("insert into accounting_account (number, name) values (?, ?) returning id")
                .params(draft.number(), draft.name().strip())
                .query(Long.class)
                .single();
    }

    public boolean change(long id, AccountDraft draft, long version) {
        return jdbc.sql(
                                """
                        update accounting_account set number = ?, name = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(draft.number(), draft.name().strip(), id, version)
                        .update()
                == 1;
    }

    public boolean isRule(long id) {
        return jdbc.sql("select exists (select from accounting_rule where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    public boolean lead(long ruleId, long accountId, long version) {
        return jdbc.sql(
                                """
                        update accounting_rule set account_id = ?, version = version + 1 where id = ? and version = ?""")
                        .params(accountId, ruleId, version)
                        .update()
                == 1;
    }

    public boolean isTaken(String number, long otherThan) {
        return jdbc.sql("select exists (select from accounting_account where number = ? and id <> ?)")
                .params(number, otherThan)
                .query(Boolean.class)
                .single();
    }

    private List<AccountView> read(@Nullable Long id) {
        var accounts = new LinkedHashMap<Long, AccountView>();
        jdbc.sql(SELECT).param(id).param(id).query(row -> {
            var account = accounts.get(row.getLong("id"));
            if (account == null) {
                account = new AccountView(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("name"),
                        row.getLong("version"),
                        new ArrayList<>());
                accounts.put(account.id(), account);
            }
            if (row.getString("role") != null) {
                account.uses().add(use(row));
            }
        });
        return List.copyOf(accounts.values());
    }

    private static AccountView.Use use(ResultSet row) throws SQLException {
        var category = row.getString("vat_category");
        var isForRate = !category.isEmpty();
        BigDecimal percent = row.getBigDecimal("vat_percent").stripTrailingZeros();
        return new AccountView.Use(
                row.getLong("rule"),
                row.getString("role"),
                isForRate ? category : null,
                isForRate ? new BigDecimal(percent.toPlainString()) : null,
                row.getLong("rule_version"));
    }
}
