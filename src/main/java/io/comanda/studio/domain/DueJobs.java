package io.comanda.studio.domain;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far live work is behind. */
@Repository
public class DueJobs {

    private final JdbcClient jdbc;
    private final Clock clock;

    DueJobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Jobs that could run and have no thread yet; counted up to a hundred. */
    @Transactional(readOnly = true)
    public int waiting() {
        var now = Timestamp.from(clock.instant());
        return jdbc.sql(
                        """
                        select count(*) from (
                            select 1 from act_ru_job
                            where retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ <= ?)
                              and (lock_exp_time_ is null or lock_exp_time_ < ?)
                            limit 100) due""")
                .params(now, now)
                .query(Integer.class)
                .single();
    }
}
