package io.comanda.accounting.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far each kind of fact is booked. Ids are drawn before a transaction ends, so that a fact may become visible after later
 * ones: what a run has seen is certain only once the longest transaction is surely over.
 */
@Component
public class BookedSoFar {

    private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    BookedSoFar(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing is left to be booked up to this id. */
    @Transactional(readOnly = true)
    public long certain(String kind) {
        return jdbc.sql("select certain_id from accounting_progress where kind = ?")
                .param(kind)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** A run has booked all it could see up to this id. */
    @Transactional
    public void seen(String kind, long id) {
        var now = clock.instant();
        jdbc.sql(
                        """
                        insert into accounting_progress as p (kind, candidate_id, candidate_at) values (:kind, :id, :now)
                        on conflict (kind) do update
                        set certain_id = greatest(p.certain_id, least(p.candidate_id, :id)), candidate_id = :id, candidate_at = :now
                        where p.candidate_at < :before""")
                .param("kind", kind)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(LONGEST_TRANSACTION)))
                .update();
    }
}
