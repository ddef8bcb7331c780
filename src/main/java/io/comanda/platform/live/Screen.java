package io.comanda.platform.live;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open connection. What is to be sent waits in a short queue and is written by a worker, one at a time, so that a
 * slow line holds up nobody else; who falls behind is told to read anew.
 */
final class Screen {

    private static final int LONGEST_QUEUE = 100;

    private final SseEmitter emitter;
    private final Audience listener;
    private final String user;
    private final Executor workers;
    private final Queue<SseEmitter.SseEventBuilder> queue = new ArrayDeque<>();
    private boolean writing;
    private boolean countsChanged;

    Screen(SseEmitter emitter, String user, Audience listener, Executor workers) {
        this.emitter = emitter;
        this.user = user;
        this.listener = listener;
        this.workers = workers;
    }

    String user() {
        return user;
    }

    boolean concerns(LiveEvent event) {
        return event.audience().meets(listener);
    }

    synchronized void send(String id, LiveEvent event) {
        countsChanged |= event.kind().equals("task") || event.kind().equals("incident");
        offer(event(id, event.kind(), event.data()));
    }

    /** Tells once, however many events there were, that the counts of the lists are no longer what they were. */
    synchronized void tellCounts() {
        if (countsChanged) {
            countsChanged = false;
            offer(SseEmitter.event().name("counts").data(Map.of()));
        }
    }

    synchronized void beat() {
        offer(SseEmitter.event().comment("alive"));
    }

    static SseEmitter.SseEventBuilder event(String id, String kind, Map<String, String> data) {
        return SseEmitter.event().id(id).name(kind).data(data);
    }

    void close() {
        emitter.complete();
    }

    private void offer(SseEmitter.SseEventBuilder event) {
        if (queue.size() >= LONGEST_QUEUE) {
            queue.clear();
            queue.add(SseEmitter.event().name(LiveEvent.RELOAD).data(Map.of()));
        } else {
            queue.add(event);
        }
        if (!writing) {
            writing = true;
            workers.execute(this::write);
        }
    }

    private void write() {
        for (var next = next(); next != null; next = next()) {
            try {
                emitter.send(next);
            } catch (IOException | IllegalStateException broken) {
                // The web server says so to the emitter, which removes this screen. Ending it here as well would come
                // in
                // its way: it refuses, and this worker would die of that.
                return;
            }
        }
    }

    private synchronized SseEmitter.@Nullable SseEventBuilder next() {
        var next = queue.poll();
        writing = next != null;
        return next;
    }
}
