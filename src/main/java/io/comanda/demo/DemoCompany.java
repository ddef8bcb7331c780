package io.comanda.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the demo company before the server listens, so that whoever gets an answer finds it; its
 * orders come in when all is at work. A database that another company was imported into only gets the demo's accounts.
 */
@Component
@Profile("demo & !prod")
@ConditionalOnBooleanProperty(name = "comanda.demo.company", matchIfMissing = true)
class DemoCompany implements SmartLifecycle, ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoCompany.class);

    private final DemoMasterData masterData;
    private final DemoQuotes quotes;
    private final DemoOrders orders;
    private final AsyncTaskExecutor background;
    private volatile boolean isThere;
    private volatile boolean lacksOrders;

    DemoCompany(
            DemoMasterData masterData,
            DemoQuotes quotes,
            DemoOrders orders,
            AsyncTaskExecutor applicationTaskExecutor) {
        this.masterData = masterData;
        this.quotes = quotes;
        this.orders = orders;
        this.background = applicationTaskExecutor;
    }

    @Override
    public void start() {
        masterData.accounts();
        if (masterData.isMissing()) {
            masterData.load();
            log.info("The demo company is ready");
        }
        // Asked before the first visitor can have ordered anything; a start that failed may have left it without.
        lacksOrders = orders.areMissing() && masterData.isOurs();
        isThere = true;
    }

    @Override
    public void stop() {
        isThere = false;
    }

    @Override
    public boolean isRunning() {
        return isThere;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (lacksOrders) {
            log.info("The orders of the demo company are coming in");
            background.execute(() -> {
                quotes.run();
                orders.run();
            });
        }
    }
}
