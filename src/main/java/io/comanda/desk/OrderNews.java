package io.comanda.desk;

import io.comanda.access.Role;
import io.comanda.platform.live.Audience;
import io.comanda.platform.live.Live;
import io.comanda.platform.live.LiveEvent;
import io.comanda.platform.timeline.StoryGrew;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells open screens which orders have changed: once a second for all of them and in a transaction of its own, so that
 * no order waits for another one because of it. What is lost with this node is read by the screens themselves, which ask
 * again from time to time. Agents are not told, for they may not know of others' orders.
 */
@Component
class OrderNews implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OrderNews.class);

    private static final Audience READERS = Audience.groups(List.of(
            Role.ORDER_DESK.id(),
            Role.WAREHOUSE.id(),
            Role.FINANCE.id(),
            Role.PURCHASING.id(),
            Role.SUPERVISOR.id(),
            Role.ADMINISTRATOR.id()));

    private final Live live;
    private final TransactionTemplate transaction;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService clockwork;

    OrderNews(Live live, TransactionTemplate transaction) {
        this.live = live;
        this.transaction = transaction;
    }

    @EventListener
    void storyGrew(StoryGrew event) {
        if (event.subjectType().equals("order")) {
            changed.add(event.subject());
        }
    }

    private void tell() {
        var orders = List.copyOf(changed);
        if (orders.isEmpty()) {
            return;
        }
        orders.forEach(changed::remove);
        var news = orders.stream()
                .map(order -> new LiveEvent("order", READERS, Map.of("number", order)))
                .toList();
        try {
            transaction.executeWithoutResult(status -> live.announce(news));
        } catch (RuntimeException e) {
            log.info("Screens were not told of {} changed orders, they will read them by themselves", orders.size(), e);
        }
    }

    @Override
    public void start() {
        var scheduler = Executors.newSingleThreadScheduledExecutor();
        scheduler.scheduleWithFixedDelay(this::tell, 1, 1, TimeUnit.SECONDS);
        clockwork = scheduler;
    }

    @Override
    public void stop() {
        if (clockwork != null) {
            clockwork.shutdownNow();
        }
        clockwork = null;
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}
