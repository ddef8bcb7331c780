package io.comanda.platform.live;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The screens that are open on this node. The latest events are kept: who lost the line for a moment gets what he
 * missed; who was away longer, or comes from another node, is told to read anew.
 */
@Component
public class Screens implements SmartLifecycle {

    private static final int KEPT = 500;
    private static final int WORKERS = 4;

    private final LiveProperties properties;
    private final Set<Screen> open = new CopyOnWriteArraySet<>();
    private final Deque<Kept> latest = new ArrayDeque<>();
    private final String node;
    private long sequence;
    private @Nullable ExecutorService workers;
    private @Nullable ScheduledExecutorService clockwork;

    private record Kept(String id, LiveEvent event) {}

    Screens(LiveProperties properties, Clock clock) {
        this.properties = properties;
        this.node = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    /**
     * Opens a stream.
     *
     * @param user whose connections are counted
     * @param listener in whose names he may hear
     * @param lastSeen id of the last event he got before the line broke
     */
    public synchronized SseEmitter open(String user, Audience listener, @Nullable String lastSeen) {
        require(open.stream().filter(s -> s.user().equals(user)).count(), properties.perUser());
        require(open.size(), properties.perNode());
        var executor = workers;
        if (executor == null) {
            throw new TooManyScreens(0);
        }
        var emitter = new SseEmitter(properties.life().toMillis());
        var screen = new Screen(emitter, user, listener, executor);
        emitter.onCompletion(() -> open.remove(screen));
        emitter.onTimeout(screen::close);
        emitter.onError(e -> open.remove(screen));
        open.add(screen);
        screen.send(id(), new LiveEvent("hello", listener, Map.of()));
        missed(lastSeen).stream()
                .filter(kept -> screen.concerns(kept.event()))
                .forEach(kept -> screen.send(kept.id(), kept.event()));
        return emitter;
    }

    /** How many are open now. */
    public int count() {
        return open.size();
    }

    synchronized void tell(LiveEvent event) {
        sequence++;
        latest.addLast(new Kept(id(), event));
        if (latest.size() > KEPT) {
            latest.removeFirst();
        }
        open.stream().filter(screen -> screen.concerns(event)).forEach(screen -> screen.send(id(), event));
    }

    /** What came after the event of this id; a call to read anew when that is not known. */
    private List<Kept> missed(@Nullable String lastSeen) {
        if (lastSeen == null || lastSeen.equals(id())) {
            return List.of();
        }
        var after = latest.stream()
                .dropWhile(kept -> !kept.id().equals(lastSeen))
                .skip(1)
                .toList();
        return after.isEmpty() ? List.of(new Kept(id(), LiveEvent.reload())) : after;
    }

    private String id() {
        return node + "-" + sequence;
    }

    private static void require(long present, int allowed) {
        if (present >= allowed) {
            throw new TooManyScreens(allowed);
        }
    }

    @Override
    public void start() {
        workers = Executors.newFixedThreadPool(WORKERS);
        var scheduler = Executors.newSingleThreadScheduledExecutor();
        var beat = properties.heartbeat().toMillis();
        scheduler.scheduleAtFixedRate(() -> open.forEach(Screen::beat), beat, beat, TimeUnit.MILLISECONDS);
        scheduler.scheduleAtFixedRate(() -> open.forEach(Screen::tellCounts), 1, 1, TimeUnit.SECONDS);
        clockwork = scheduler;
    }

    /** Before the web server waits for its requests to end: these would not end by themselves. */
    @Override
    public synchronized void stop() {
        open.forEach(Screen::close);
        if (clockwork != null) {
            clockwork.shutdownNow();
        }
        if (workers != null) {
            workers.shutdown();
        }
        workers = null;
    }

    @Override
    public boolean isRunning() {
        return workers != null;
    }
}
