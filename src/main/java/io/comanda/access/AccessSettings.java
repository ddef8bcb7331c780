package io.comanda.access;

import io.comanda.platform.settings.SettingsSection;
import io.comanda.platform.settings.SettingsSection.Setting;
import io.comanda.platform.settings.SettingsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long proofs of identity last, in minutes. */
@Component
class AccessSettings implements SettingsSource {

    private final AccessProperties access;

    AccessSettings(AccessProperties access) {
        this.access = access;
    }

    @Override
    public SettingsSection settings() {
        return new SettingsSection(
                "access",
                List.of(
                        Setting.of("sessionIdle", access.sessionIdle().toMinutes()),
                        Setting.of("sessionLife", access.sessionLife().toMinutes()),
                        Setting.of("invitationLife", access.invitationLife().toMinutes())));
    }
}
