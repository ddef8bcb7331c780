package io.comanda.platform.engine;

import io.comanda.platform.database.AfterCommit;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which version of a process a new instance follows while a new one is tried. What is under way is looked up every
 * second and not at each start: another node may begin a few orders by the version before.
 */
@Component
public class Rollouts {

    private static final String CUSTOMER_GROUP = "customerGroup";

    private final JdbcClient jdbc;
    private final KnownFacts facts;

    @Nullable
    private volatile List<Rollout> known;

    Rollouts(JdbcClient jdbc, KnownFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** Begins one, or changes for whom it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Rollout rollout) {
        jdbc.sql(
                        """
                        insert into platform_rollout (process, message, candidate, stable, share, customer_group, started_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (process) do update set share = excluded.share, customer_group = excluded.customer_group""")
                .param(rollout.process())
                .param(rollout.message())
                .param(rollout.candidate())
                .param(rollout.stable())
                .param(rollout.share())
                .param(rollout.customerGroup())
                .param(Timestamp.from(rollout.startedAt()))
                .update();
        AfterCommit.run(this::look);
    }

    /**
     * From now on all new instances follow the newest version.
     *
     * @return whether there was one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(String process) {
        AfterCommit.run(this::look);
        return jdbc.sql("delete from platform_rollout where process = ?")
                        .param(process)
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    public List<Rollout> all() {
        return jdbc.sql("select * from platform_rollout order by process")
                .query((row, n) -> new Rollout(
                        row.getString("process"),
                        row.getString("message"),
                        row.getString("candidate"),
                        row.getString("stable"),
                        row.getObject("share", Integer.class),
                        row.getString("customer_group"),
                        row.getTimestamp("started_at").toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Rollout> of(String process) {
        return all().stream().filter(each -> each.process().equals(process)).findFirst();
    }

    /** The definition a new instance follows; empty when it is simply the newest. */
    Optional<String> version(String message, String businessKey) {
        return known().stream()
                .filter(rollout -> rollout.message().equals(message))
                .findFirst()
                .map(rollout -> triesIt(rollout, businessKey) ? rollout.candidate() : rollout.stable());
    }

    @Scheduled(fixedDelayString = "1s")
    void look() {
        known = all();
    }

    private List<Rollout> known() {
        var present = known;
        return present != null ? present : all();
    }

    private boolean triesIt(Rollout rollout, String businessKey) {
        return rollout.customerGroup() == null
                ? rollout.drawsByLot(businessKey)
                : Objects.equals(
                        rollout.customerGroup(),
                        facts.values(rollout.process(), businessKey).get(CUSTOMER_GROUP));
    }
}
