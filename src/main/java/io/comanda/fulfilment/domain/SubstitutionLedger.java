package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.Substituted;
import io.comanda.platform.actor.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which order brings a substitute, for which line of which order, and why. */
@Repository
public class SubstitutionLedger {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    SubstitutionLedger(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    public void record(Substituted substituted, String reason) {
        jdbc.sql(
                        """
                        insert into fulfilment_substitution
                            (replacement_order, order_number, line_no, product_number, dearer, reason, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        substituted.replacementOrder(),
                        substituted.orderNumber(),
                        substituted.lineNo(),
                        substituted.productNumber(),
                        substituted.dearer(),
                        reason,
                        actor.get().name(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Which of the orders bring a substitute for which the customer pays more than was agreed. */
    public Set<String> dearer(Collection<String> orderNumbers) {
        return Set.copyOf(jdbc.sql(
                        "select replacement_order from fulfilment_substitution where dearer and replacement_order = any (?)")
                .param(orderNumbers.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Whether the order brings a substitute for which the customer pays more than was agreed. */
    public boolean isDearer(String orderNumber) {
        return jdbc.sql("select dearer from fulfilment_substitution where replacement_order = ?")
                .param(orderNumber)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
