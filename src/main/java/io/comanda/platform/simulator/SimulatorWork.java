package io.comanda.platform.simulator;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How a simulated system works: it keeps what it did, and is sometimes too slow. */
@Simulated
@Component
public class SimulatorWork {

    private final TransactionTemplate transaction;

    SimulatorWork(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    public <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Longer than somebody listens who has so much patience. */
    public void dawdle(Duration patience) {
        try {
            Thread.sleep(patience.toMillis() + 500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
