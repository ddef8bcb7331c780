package io.comanda.platform.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ProductionSettingsTest {

    private final Map<String, Object> settings = new HashMap<>(Map.of(
            "spring.datasource.url", "jdbc:postgresql://db:5432/comanda",
            "spring.datasource.username", "comanda",
            "spring.datasource.password", "hSr5…",
            "spring.mail.host", "smtp.example.org",
            "comanda.mail.from", "orders@example.org",
            "comanda.mail.base-url", "https://orders.example.org",
            "comanda.company.name", "Example SA",
            "comanda.company.vat-id", "RO1",
            "comanda.company.iban", "RO09BCYP0000001234567890"));

    @Test
    void startsWithSettingsOfItsOwn() {
        assertThatCode(() -> start("prod")).doesNotThrowAnyException();
    }

    @Test
    void namesEverySettingThatIsMissing() {
        settings.clear();

        assertThatThrownBy(() -> start("prod"))
                .isInstanceOf(NotFitForProduction.class)
                .hasMessageContaining("SPRING_DATASOURCE_PASSWORD) is missing")
                .hasMessageContaining("COMANDA_MAIL_BASEURL) is missing");
    }

    @Test
    void refusesWhatEverybodyKnows() {
        settings.put("spring.datasource.password", "postgres");
        settings.put("comanda.company.name", "Velomar SRL");

        assertThatThrownBy(() -> start("prod"))
                .hasMessageContaining("spring.datasource.password (SPRING_DATASOURCE_PASSWORD) is the demo's")
                .hasMessageContaining("comanda.company.name (COMANDA_COMPANY_NAME) is the demo's");
    }

    @Test
    void refusesTheDemosDatabaseAndUsers() {
        settings.put("comanda.embedded-database.enabled", "true");

        assertThatThrownBy(() -> start("prod", "demo"))
                .hasMessageContaining("exclude each other")
                .hasMessageContaining("embedded database");
    }

    @Test
    void asksNothingOfTheDemo() {
        settings.clear();

        assertThatCode(() -> start("demo")).doesNotThrowAnyException();
    }

    @Test
    void saysWhatToDo() {
        var refusal = new NotFitForProduction(List.of("spring.mail.host (SPRING_MAIL_HOST) is missing"));

        var analysis = new NotFitForProductionAnalyzer().analyze(refusal, refusal);

        assertThat(analysis.getDescription()).contains("- spring.mail.host (SPRING_MAIL_HOST) is missing");
        assertThat(analysis.getAction()).contains("docs/guides/operations.md");
    }

    private void start(String... profiles) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        environment.setActiveProfiles(profiles);
        new ProductionSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
