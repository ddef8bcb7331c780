package io.comanda.notification.gateway;

import io.comanda.notification.MailSettings;
import io.comanda.notification.domain.MailBell;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the courier going on one thread of this node: when the bell rings, and now and then for what nobody announced. */
@Component
@ConditionalOnBooleanProperty(name = "comanda.mail.enabled", matchIfMissing = true)
class MailDelivery implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
    private static final long PATIENCE_MILLIS = 20_000;

    private final Courier courier;
    private final MailBell bell;
    private final MailSettings settings;
    private volatile @Nullable Thread thread;

    MailDelivery(Courier courier, MailBell bell, MailSettings settings) {
        this.courier = courier;
        this.bell = bell;
        this.settings = settings;
    }

    @Override
    public void start() {
        var sender = new Thread(this::run, "mail-delivery");
        sender.setDaemon(true);
        thread = sender;
        sender.start();
    }

    /** Lets the mail in hand go out, and gives the others back. */
    @Override
    public void stop() {
        var sender = thread;
        thread = null;
        if (sender == null) {
            return;
        }
        bell.ring();
        try {
            sender.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isRunning()) {
            try {
                if (!courier.deliverDue(() -> !isRunning())) {
                    bell.await(settings.poll());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("Delivering mail failed and goes on in a moment", e);
                waitAMoment();
            }
        }
    }

    private void waitAMoment() {
        try {
            Thread.sleep(settings.poll().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
