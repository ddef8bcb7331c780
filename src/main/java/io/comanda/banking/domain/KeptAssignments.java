package io.comanda.banking.domain;

import io.comanda.banking.Assignment;
import io.comanda.banking.MatchReason;
import io.comanda.banking.Share;
import io.comanda.banking.TargetKind;
import io.comanda.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What parts of entries are for; what was undone stays. */
@Repository
class KeptAssignments {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptAssignments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Its id. */
    long add(long entryId, Share share, MatchReason reason, String by) {
        var item = share.item();
        return jdbc.sql(
                        """
                        insert into banking_assignment (entry_id, kind, number, detail, customer_number, customer_name,
                                                        amount, reason, assigned_at, assigned_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(entryId)
                .param(item.kind().name())
                .param(item.number())
                .param(item.detail())
                .param(item.customerNumber())
                .param(item.customerName())
                .param(share.amount().amount())
                .param(reason.name())
                .param(Timestamp.from(clock.instant()))
                .param(by)
                .query(Long.class)
                .single();
    }

    void writtenOff(long id, Money amount) {
        jdbc.sql("update banking_assignment set written_off = ? where id = ?")
                .params(amount.amount(), id)
                .update();
    }

    void undone(long id, String by) {
        jdbc.sql("update banking_assignment set undone_at = ?, undone_by = ? where id = ? and undone_at is null")
                .params(Timestamp.from(clock.instant()), by, id)
                .update();
    }

    /** By entry, oldest first. */
    Map<Long, List<Assignment>> of(List<Long> entryIds) {
        var all = new HashMap<Long, List<Assignment>>();
        jdbc.sql(
                        """
                        select a.*, e.currency from banking_assignment a join banking_entry e on e.id = a.entry_id
                        where a.entry_id = any (?) order by a.id""")
                .param(entryIds.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong("entry_id"), assignment(row)))
                .list()
                .forEach(each -> all.computeIfAbsent(each.getKey(), id -> new ArrayList<>())
                        .add(each.getValue()));
        return all;
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return new Assignment(
                row.getLong("id"),
                TargetKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("detail"),
                row.getString("customer_number"),
                row.getString("customer_name"),
                new Money(row.getBigDecimal("amount"), currency),
                new Money(row.getBigDecimal("written_off"), currency),
                MatchReason.valueOf(row.getString("reason")),
                row.getTimestamp("assigned_at").toInstant(),
                row.getString("assigned_by"),
                instant(row.getTimestamp("undone_at")),
                row.getString("undone_by"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
