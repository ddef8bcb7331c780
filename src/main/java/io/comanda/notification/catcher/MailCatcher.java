package io.comanda.notification.catcher;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** A mail server on this machine that keeps what it gets; up before the first mail is sent and down after the last. */
@Component
@DemoOnly
class MailCatcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailCatcher.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final long STARTUP_MILLIS = 10_000;

    private final int port;
    private final CaughtMails mails;
    private @Nullable GreenMail server;

    MailCatcher(CatcherProperties properties, CaughtMails mails) {
        this.port = properties.port();
        this.mails = mails;
    }

    @Override
    public void start() {
        var setup = new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(STARTUP_MILLIS);
        var starting = new GreenMail(setup);
        var mailbox = new CatchAll(mails);
        starting.getUserManager().setMessageDeliveryHandler((message, address) -> mailbox);
        try {
            starting.start();
        } catch (IllegalStateException e) {
            log.warn(
                    "Mails are not caught: port {} is taken. Set comanda.mail.catcher.port and spring.mail.port", port);
            return;
        }
        server = starting;
        log.info("Mails go nowhere but to this machine: read them under /api/dev/mails (SMTP port {})", port);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
