package io.comanda.bench;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Threads that share a number of equal tasks. */
public final class Workers {

    private Workers() {}

    /** One piece of work. */
    public interface Task {
        void run() throws Exception;
    }

    /** Makes a task for each worker and has all of them together run it so many times. */
    public static void run(int times, int workers, IntFunction<Task> tasks) {
        var taken = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(workers);
        var running = new ArrayList<Future<?>>();
        for (int i = 0; i < workers; i++) {
            var task = tasks.apply(i);
            running.add(pool.submit(() -> {
                while (taken.getAndIncrement() < times) {
                    task.run();
                }
                return null;
            }));
        }
        pool.shutdown();
        running.forEach(Workers::await);
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
