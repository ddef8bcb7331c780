package io.comanda.platform.company;

import io.comanda.platform.settings.SettingsSection;
import io.comanda.platform.settings.SettingsSection.Setting;
import io.comanda.platform.settings.SettingsSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands on every document. */
@Component
class CompanySettings implements SettingsSource {

    private final Company company;

    CompanySettings(Company company) {
        this.company = company;
    }

    @Override
    public SettingsSection settings() {
        return new SettingsSection(
                "company",
                List.of(
                        Setting.of("name", company.name()),
                        Setting.maybe("vatId", Optional.ofNullable(company.vatId())),
                        Setting.maybe("iban", Optional.ofNullable(company.iban())),
                        Setting.of("currency", company.currency()),
                        Setting.of("timeZone", company.timeZone())));
    }
}
