package io.comanda.notification;

import io.comanda.platform.settings.SettingsSection;
import io.comanda.platform.settings.SettingsSection.Setting;
import io.comanda.platform.settings.SettingsSource;
import java.util.List;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Who sends the mails, and by which server; its login stays out. */
@Component
class MailSettingsShown implements SettingsSource {

    private final MailSettings mail;
    private final JavaMailSenderImpl server;

    MailSettingsShown(MailSettings mail, JavaMailSenderImpl server) {
        this.mail = mail;
        this.server = server;
    }

    @Override
    public SettingsSection settings() {
        return new SettingsSection(
                "mail",
                List.of(
                        Setting.of("enabled", mail.enabled()),
                        Setting.maybe(
                                "server",
                                Optional.ofNullable(server.getHost()).map(host -> host + ":" + server.getPort())),
                        Setting.of("baseUrl", mail.baseUrl()),
                        Setting.of("attempts", mail.attempts())));
    }
}
