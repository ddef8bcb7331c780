package io.comanda.payment;

import io.comanda.platform.settings.SettingsSection;
import io.comanda.platform.settings.SettingsSection.Setting;
import io.comanda.platform.settings.SettingsSource;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** How customers may pay, by channel. */
@Component
class PaymentSettings implements SettingsSource {

    private final PaymentProperties properties;

    PaymentSettings(PaymentProperties properties) {
        this.properties = properties;
    }

    @Override
    public SettingsSection settings() {
        var channels = new TreeSet<>(properties.methods().keySet());
        channels.add(PaymentProperties.DEFAULT);
        return new SettingsSection(
                "payment",
                channels.stream()
                        .map(channel -> Setting.of(
                                channel,
                                properties.of(channel).stream().sorted().toArray()))
                        .toList());
    }
}
