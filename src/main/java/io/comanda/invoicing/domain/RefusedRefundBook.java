package io.comanda.invoicing.domain;

import io.comanda.invoicing.RefusedRefund;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Refunds that were refused, and what became of them. */
@Repository
public class RefusedRefundBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    RefusedRefundBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void refused(String creditNote, String reason) {
        jdbc.sql(
                        """
                        insert into invoicing_refused_refund (credit_note, reason, changed_at) values (?, ?, ?)
                        on conflict (credit_note) do update
                        set reason = excluded.reason, state = 'REFUSED', changed_at = excluded.changed_at""")
                .params(creditNote, reason, now())
                .update();
    }

    /** Once more: empty when it is not refused just now. */
    public Optional<RefusedRefund> retry(String creditNote) {
        return jdbc.sql(
                        """
                        update invoicing_refused_refund set state = 'RETRYING', tries = tries + 1, changed_at = ?
                        where credit_note = ? and state = 'REFUSED' returning *""")
                .params(now(), creditNote)
                .query(RefusedRefundBook::row)
                .optional();
    }

    /** @return empty when it was not in that state */
    public Optional<RefusedRefund> move(String creditNote, RefusedRefund.State from, RefusedRefund.State to) {
        return jdbc.sql(
                        """
                        update invoicing_refused_refund set state = ?, changed_at = ?
                        where credit_note = ? and state = ? returning *""")
                .params(to.name(), now(), creditNote, from.name())
                .query(RefusedRefundBook::row)
                .optional();
    }

    public List<RefusedRefund> of(Collection<String> creditNotes) {
        return jdbc.sql("select * from invoicing_refused_refund where credit_note = any (?) order by credit_note")
                .param(creditNotes.toArray(String[]::new))
                .query(RefusedRefundBook::row)
                .list();
    }

    private static RefusedRefund row(ResultSet row, int index) throws SQLException {
        return new RefusedRefund(
                row.getString("credit_note"),
                row.getString("reason"),
                row.getInt("tries"),
                RefusedRefund.State.valueOf(row.getString("state")),
                row.getTimestamp("changed_at").toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
