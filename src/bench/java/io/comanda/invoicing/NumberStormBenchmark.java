package io.comanda.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Crowd;
import io.comanda.IntegrationTest;
import io.comanda.platform.invariants.Invariants;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an invoice with a gapless number costs: sixteen writers post 5,000 of them, each tenth transaction rolled back, in
 * turns with bare SQL that writes the same rows.
 */
@IntegrationTest
class NumberStormBenchmark {

    private static final int INVOICES = 5_000;
    private static final int TRANSACTIONS = INVOICES * 10 / 9;
    private static final int TURNS = 3;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Invariants invariants;

    @Test
    void postsInvoicesAtAnHonestShareOfBareSql() throws InterruptedException {
        var storm = new NumberStorm(invoicing, transaction);
        time(storm.writers(TRANSACTIONS));
        var bare = BareInvoices.prepare(jdbc, transaction);
        time(bare.writers(NumberStorm.WRITERS, TRANSACTIONS));
        var ours = 0L;
        var theirs = 0L;
        for (var turn = 0; turn < TURNS; turn++) {
            ours += time(storm.writers(TRANSACTIONS));
            theirs += time(bare.writers(NumberStorm.WRITERS, TRANSACTIONS));
        }
        var posted = INVOICES * TURNS * 1e9;
        System.out.printf(
                "Posted: %.0f invoices/s, bare SQL %.0f invoices/s, ratio %.2f%n",
                posted / ours, posted / theirs, (double) theirs / ours);
        assertThat(storm.posted()).isEqualTo((TURNS + 1) * INVOICES);
        assertThat(invariants.breaches()).isEmpty();
        assertThat((double) theirs / ours).isGreaterThan(0.4);
    }

    private static long time(List<Callable<Boolean>> writers) throws InterruptedException {
        var begin = System.nanoTime();
        Crowd.all(writers);
        return System.nanoTime() - begin;
    }
}
