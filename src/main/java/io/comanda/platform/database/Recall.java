package io.comanda.platform.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read, so that its next step that asks for the same reads nothing. It ends with the transaction;
 * whoever writes what is remembered here has it forgotten. Outside of a transaction nothing is remembered.
 */
public final class Recall<K, V> {

    /** The values by key, of which only those not known yet are read. A key without a value is asked for each time. */
    public Map<K, V> get(Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        var known = known();
        var missing = keys.stream().filter(key -> !known.containsKey(key)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            known.putAll(read.apply(missing));
        }
        return keys.stream()
                .distinct()
                .filter(known::containsKey)
                .collect(Collectors.toMap(Function.identity(), known::get));
    }

    public void forget() {
        known().clear();
    }

    private Map<K, V> known() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        var present = present();
        if (present != null) {
            return present.values;
        }
        var fresh = new Memory();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh.values;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Memory present() {
        return (Memory) TransactionSynchronizationManager.getResource(this);
    }

    private class Memory implements TransactionSynchronization {

        private final Map<K, V> values = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Recall.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Recall.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Recall.this);
        }

        /** For what was read after the commit, in reaction to it. */
        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Recall.this);
        }
    }
}
