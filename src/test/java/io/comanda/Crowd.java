package io.comanda;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does many things at once, and fails when one of them fails. */
public final class Crowd {

    private static final int THREADS = 18;

    private Crowd() {}

    public static <T> List<T> all(List<Callable<T>> work) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            return threads.invokeAll(work).stream().map(Crowd::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
