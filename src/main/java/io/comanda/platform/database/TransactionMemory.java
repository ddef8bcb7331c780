package io.comanda.platform.database;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something each transaction has of its own: made when it is first asked for, put aside while another transaction runs
 * within, handed over just before the commit, and forgotten with the transaction. Outside of one nothing is remembered.
 */
public final class TransactionMemory<T> {

    private final Supplier<T> fresh;
    private final Consumer<T> beforeCommit;

    /** @param beforeCommit is given what was gathered, unless the transaction is rolled back */
    public TransactionMemory(Supplier<T> fresh, Consumer<T> beforeCommit) {
        this.fresh = fresh;
        this.beforeCommit = beforeCommit;
    }

    /** For what nobody needs at the commit. */
    public TransactionMemory(Supplier<T> fresh) {
        this(fresh, gathered -> {});
    }

    /** What the present transaction has. */
    public T get() {
        var present = present();
        if (present != null) {
            return present;
        }
        var made = fresh.get();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            var holder = new Holder(made);
            TransactionSynchronizationManager.bindResource(this, holder);
            TransactionSynchronizationManager.registerSynchronization(holder);
        }
        return made;
    }

    /** What the present transaction has; null when it has asked for nothing yet. */
    @SuppressWarnings("unchecked")
    public @Nullable T present() {
        var holder = (Holder) TransactionSynchronizationManager.getResource(this);
        return holder == null ? null : holder.content;
    }

    private class Holder implements TransactionSynchronization {

        private final T content;

        Holder(T content) {
            this.content = content;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TransactionMemory.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TransactionMemory.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            beforeCommit.accept(content);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemory.this);
        }

        /** For what was asked for after the commit, in reaction to it. */
        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemory.this);
        }
    }
}
