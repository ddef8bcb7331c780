package io.comanda.banking.domain;

import io.comanda.banking.EntrySearch;
import io.comanda.banking.EntryView;
import io.comanda.banking.Finding;
import io.comanda.banking.formats.ReadStatement;
import io.comanda.kernel.Money;
import io.comanda.platform.query.Conditions;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Movements as the bank told them, and how much of each has its place. */
@Repository
public class KeptEntries {

    private static final String VIEW = "select * from banking_entry";
    private static final String OPEN = "assigned < amount and aside_reason is null";

    private final JdbcClient jdbc;
    private final KeptAssignments assignments;
    private final Clock clock;

    KeptEntries(JdbcClient jdbc, KeptAssignments assignments, Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Adds what is not known yet of the account. */
    public void add(long statementId, ReadStatement statement) {
        var prints = new Fingerprints();
        statement.entries().forEach(entry -> add(statementId, statement.account(), entry, prints.of(entry)));
    }

    public Optional<EntryView> find(long id) {
        return read(VIEW + " where id = ?", List.of(id)).stream().findFirst();
    }

    /** Keeps others from assigning it at the same time. */
    public Optional<EntryView> lock(long id) {
        return read(VIEW + " where id = ? for update", List.of(id)).stream().findFirst();
    }

    /** Newest first. */
    public List<EntryView> list(EntrySearch search, long before, int limit) {
        var conditions = new Conditions()
                .and("id < ?", before)
                .andIf(search.statementId(), "statement_id = ?")
                .andIf(search.direction() == null ? null : search.direction().name(), "direction = ?")
                .andWords(
                        "platform_fold(concat_ws(' ', text, party, party_account, creditor_reference, end_to_end_id))",
                        search.text());
        if (search.state() != null) {
            switch (search.state()) {
                case OPEN -> conditions.and(OPEN);
                case SETTLED -> conditions.and("assigned = amount");
                case ASIDE -> conditions.and("aside_reason is not null");
            }
        }
        return read(VIEW + conditions.sql() + " order by id desc limit ?", conditions.params(limit));
    }

    /** Open ones of a statement, or of all, in the order they came. */
    public List<EntryView> open(@Nullable Long statementId, long after, int limit) {
        var conditions = new Conditions().and(OPEN).and("id > ?", after).andIf(statementId, "statement_id = ?");
        return read(VIEW + conditions.sql() + " order by id limit ?", conditions.params(limit));
    }

    public void assigned(long id, Money assigned) {
        jdbc.sql("update banking_entry set assigned = ? where id = ?")
                .params(assigned.amount(), id)
                .update();
    }

    public void found(long id, @Nullable Finding finding) {
        jdbc.sql("update banking_entry set finding = ? where id = ?")
                .param(finding == null ? null : finding.name())
                .param(id)
                .update();
    }

    public void setAside(long id, String reason, String by) {
        jdbc.sql("update banking_entry set aside_reason = ?, aside_by = ?, aside_at = ? where id = ?")
                .params(reason, by, Timestamp.from(clock.instant()), id)
                .update();
    }

    public void takeUp(long id) {
        jdbc.sql("update banking_entry set aside_reason = null, aside_by = null, aside_at = null where id = ?")
                .param(id)
                .update();
    }

    private List<EntryView> read(String sql, List<?> params) {
        var entries = jdbc.sql(sql).params(params).query(EntryRows::view).list();
        var parts = assignments.of(entries.stream().map(EntryView::id).toList());
        return entries.stream()
                .map(entry -> entry.with(parts.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private void add(long statementId, String account, ReadStatement.Entry entry, String print) {
        jdbc.sql(
                        """
                        insert into banking_entry
                            (statement_id, account, booked_on, value_on, currency, amount, direction, returned, party,
                             party_account, text, creditor_reference, end_to_end_id, bank_reference, fingerprint)
                        values (:statement, :account, :booked, :value, :currency, :amount, :direction, :returned, :party,
                                :partyAccount, :text, :reference, :endToEnd, :bankReference, :print)
                        on conflict (account, fingerprint) do nothing""")
                .params(EntryRows.values(entry))
                .params(Map.of("statement", statementId, "account", account, "print", print))
                .update();
    }
}
