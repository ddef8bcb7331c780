package io.comanda.invoicing;

import io.comanda.platform.settings.SettingsSection;
import io.comanda.platform.settings.SettingsSection.Setting;
import io.comanda.platform.settings.SettingsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an operator chose about invoices. */
@Component
class InvoicingSettings implements SettingsSource {

    private final InvoicingProperties properties;

    InvoicingSettings(InvoicingProperties properties) {
        this.properties = properties;
    }

    @Override
    public SettingsSection settings() {
        return new SettingsSection("invoicing", List.of(Setting.of("mailAttachment", properties.mailAttachment())));
    }
}
