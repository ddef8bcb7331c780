package io.comanda.platform.settings;

/** A module's own settings. Passwords, keys and secrets are never among them. */
public interface SettingsSource {

    SettingsSection settings();
}
