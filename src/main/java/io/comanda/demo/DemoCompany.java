package io.comanda.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the demo company when the application starts. A database that another company was imported
 * into only gets the demo's accounts.
 */
@Component
@Profile("demo & !prod")
@ConditionalOnBooleanProperty(name = "comanda.demo.company", matchIfMissing = true)
class DemoCompany implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoCompany.class);

    private final DemoMasterData masterData;
    private final DemoQuotes quotes;
    private final DemoOrders orders;
    private final AsyncTaskExecutor background;

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
    public void run(ApplicationArguments arguments) {
        masterData.accounts();
        if (masterData.isMissing()) {
            masterData.load();
            log.info("The demo company is ready; its orders are coming in");
            background.execute(() -> {
                quotes.run();
                orders.run();
            });
        }
    }
}
