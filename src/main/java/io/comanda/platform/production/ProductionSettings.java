package io.comanda.platform.production;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Looks, before anything starts, whether production has settings of its own. */
class ProductionSettings implements EnvironmentPostProcessor, Ordered {

    private static final List<RequiredSetting> REQUIRED = List.of(
            RequiredSetting.of("spring.datasource.url", "the PostgreSQL database, jdbc:postgresql://…"),
            RequiredSetting.of("spring.datasource.username", "its user"),
            RequiredSetting.of("spring.datasource.password", "its password", "postgres", "comanda", "password"),
            RequiredSetting.of("spring.mail.host", "the mail server"),
            RequiredSetting.of("comanda.mail.from", "the sender of all mails", "orders@comanda.example"),
            RequiredSetting.of(
                    "comanda.mail.base-url", "where people reach this installation", "http://localhost:8080"),
            RequiredSetting.of("comanda.company.name", "the company on every document", "Velomar SRL"),
            RequiredSetting.of("comanda.company.vat-id", "its VAT number", "RO18547290"),
            RequiredSetting.of("comanda.company.iban", "its bank account", "RO49AAAA1B31007593840000"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("prod"))) {
            var faults = faults(environment);
            if (!faults.isEmpty()) {
                throw new NotFitForProduction(faults);
            }
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static List<String> faults(ConfigurableEnvironment environment) {
        var faults = new ArrayList<String>();
        for (var setting : REQUIRED) {
            var fault = fault(setting, environment.getProperty(setting.name()));
            if (fault != null) {
                faults.add(setting.name() + " (" + setting.variable() + ") " + fault + ": " + setting.purpose());
            }
        }
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            faults.add("the profiles prod and demo exclude each other");
        }
        if (environment.getProperty("comanda.embedded-database.enabled", Boolean.class, false)) {
            faults.add("comanda.embedded-database.enabled is true: the embedded database is for the demo");
        }
        return faults;
    }

    private static @Nullable String fault(RequiredSetting setting, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return "is missing";
        }
        return setting.demo().contains(value) ? "is the demo's" : null;
    }
}
