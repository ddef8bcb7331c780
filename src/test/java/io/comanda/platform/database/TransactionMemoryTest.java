package io.comanda.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionMemoryTest {

    private final List<String> written = new ArrayList<>();
    private final TransactionMemory<List<String>> memory = new TransactionMemory<>(ArrayList::new, written::addAll);
    private final TransactionTemplate transaction = new TransactionTemplate(new EmptyTransactions());

    @Test
    void handsOverAtTheCommitWhatWasGathered() {
        transaction.executeWithoutResult(status -> {
            memory.get().add("picked");
            memory.get().add("packed");
            assertThat(written).isEmpty();
        });
        assertThat(written).containsExactly("picked", "packed");
    }

    @Test
    void forgetsWhatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            memory.get().add("picked");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> assertThat(memory.present()).isNull());
        assertThat(written).isEmpty();
    }

    @Test
    void keepsAnotherTransactionWithinApart() {
        var inner = new TransactionTemplate(new EmptyTransactions());
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            memory.get().add("outer");
            inner.executeWithoutResult(within -> memory.get().add("inner"));
            assertThat(written).containsExactly("inner");
            assertThat(memory.get()).containsExactly("outer");
        });
        assertThat(written).containsExactly("inner", "outer");
    }

    @Test
    void remembersNothingOutsideOfATransaction() {
        memory.get().add("lost");
        assertThat(memory.get()).isEmpty();
        assertThat(written).isEmpty();
    }

    @Test
    void runsWhatFollowsOnlyAfterACommit() {
        transaction.executeWithoutResult(status -> {
            AfterCommit.run(() -> written.add("after"));
            assertThat(written).isEmpty();
        });
        transaction.executeWithoutResult(status -> {
            AfterCommit.run(() -> written.add("never"));
            status.setRollbackOnly();
        });
        assertThat(written).containsExactly("after");
    }
}
