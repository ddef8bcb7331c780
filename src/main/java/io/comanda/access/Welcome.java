package io.comanda.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Tells a newcomer where to go, how to come in and what to do first. */
@Component
@Profile("demo")
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final Resource text;
    private final Environment environment;

    Welcome(@Value("classpath:welcome.txt") Resource text, Environment environment) {
        this.text = text;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void print() throws IOException {
        var users = DemoAccounts.ALL.stream()
                .map(demo -> "    %-13s %-16s %s"
                        .formatted(demo.username(), demo.role().id(), demo.token()))
                .collect(Collectors.joining("\n"));
        log.info(
                "{}",
                text.getContentAsString(StandardCharsets.UTF_8)
                        .replace("{url}", "http://localhost:" + environment.getProperty("local.server.port", "8080"))
                        .replace("{folder}", environment.getProperty("comanda.embedded-database.folder", "./data"))
                        .replace("{password}", DemoAccounts.PASSWORD)
                        .replace("{users}", users));
    }
}
