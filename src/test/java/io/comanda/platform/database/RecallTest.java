package io.comanda.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class RecallTest {

    private final Recall<String, Integer> recall = new Recall<>();
    private final TransactionTemplate transaction = new TransactionTemplate(new EmptyTransactions());
    private int reads;

    @Test
    void readsOnceInATransaction() {
        transaction.executeWithoutResult(status -> {
            length("wheel");
            length("wheel");
        });
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void readsOnlyWhatIsNotKnownYet() {
        transaction.executeWithoutResult(status -> {
            length("wheel");
            assertThat(recall.get(List.of("wheel", "bell"), words -> {
                        assertThat(words).containsExactly("bell");
                        return read(words);
                    }))
                    .containsOnly(Map.entry("wheel", 5), Map.entry("bell", 4));
        });
    }

    @Test
    void readsAgainAfterItWasToldToForget() {
        transaction.executeWithoutResult(status -> {
            length("wheel");
            recall.forget();
            length("wheel");
        });
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void remembersNothingFromOneTransactionToTheNext() {
        transaction.executeWithoutResult(status -> length("wheel"));
        transaction.executeWithoutResult(status -> length("wheel"));
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void remembersNothingThatWasReadAfterTheCommit() {
        transaction.executeWithoutResult(
                status -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        length("wheel");
                    }
                }));
        transaction.executeWithoutResult(status -> length("wheel"));
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void remembersNothingWithoutATransaction() {
        length("wheel");
        length("wheel");
        assertThat(reads).isEqualTo(2);
    }

    private void length(String word) {
        assertThat(recall.get(List.of(word), this::read)).containsEntry(word, word.length());
    }

    private Map<String, Integer> read(Collection<String> words) {
        reads++;
        return words.stream().collect(Collectors.toMap(Function.identity(), String::length));
    }
}
