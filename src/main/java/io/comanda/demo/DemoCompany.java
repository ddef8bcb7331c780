package io.comanda.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demo company when the application starts. */
@Component
@Profile("demo & !prod")
class DemoCompany implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoCompany.class);

    private final DemoMasterData masterData;

    DemoCompany(DemoMasterData masterData) {
        this.masterData = masterData;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (masterData.isMissing()) {
            masterData.load();
            log.info("The demo company is ready");
        }
    }
}
