package io.comanda.platform.numbering;

import io.comanda.platform.timeline.Timeline;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gapless numbers: one counter row a series, raised in the transaction that uses the number, so that a rollback gives the
 * number back. The row stays locked until commit, so numbers are drawn when everything else is written.
 */
@Component
public class Numbering {

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Timeline timeline;
    private final NumberSeries formats;

    Numbering(JdbcClient jdbc, EntityManager entities, Timeline timeline, NumberSeries formats) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.timeline = timeline;
        this.formats = formats;
    }

    /**
     * The next number of a series, which begins with its first use: {@code INV-2026} gives {@code INV-2026-000001}, unless
     * another look was chosen.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String series) {
        var number = jdbc.sql(
                        """
                        insert into platform_series (name, last_number) values (?, 1)
                        on conflict (name) do update set last_number = platform_series.last_number + 1
                        returning last_number""")
                .param(series)
                .query(Long.class)
                .single();
        return formats.number(series, number);
    }

    /** Draws the number as the last thing before the commit and hands it to the posting that waits for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void assignAtCommit(String series, Consumer<String> posting) {
        timeline.open();
        lastThing(100, () -> {
            entities.flush();
            posting.accept(next(series));
        });
    }

    /** Runs when all numbers of this transaction are drawn, for what refers to them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void whenAssigned(Runnable work) {
        timeline.open();
        lastThing(50, work);
    }

    /** The timeline writes at the very end, so that such work may still tell what it did. */
    private static void lastThing(int beforeTheEnd, Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public int getOrder() {
                return Ordered.LOWEST_PRECEDENCE - beforeTheEnd;
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                work.run();
            }
        });
    }
}
