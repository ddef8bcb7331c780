package io.comanda;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.platform.invariants.Invariants;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application that goes down and comes up again finds its own database as it left it. */
class RestartTest {

    @Test
    void startsAgainOnTheDatabaseItMade() {
        var url = TestDatabase.create();
        start(url).close();
        try (var again = start(url)) {
            assertThat(again.getBean(Invariants.class).breaches()).isEmpty();
        }
    }

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(Comanda.class)
                .profiles("test")
                .properties(
                        "server.port=0",
                        "comanda.engine.jobs=false",
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .run();
    }
}
