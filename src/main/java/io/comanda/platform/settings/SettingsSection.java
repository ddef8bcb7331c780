package io.comanda.platform.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Settings that belong together.
 *
 * @param name stable, screens have the words for it
 */
public record SettingsSection(String name, List<Setting> settings) {

    /**
     * One setting.
     *
     * @param values as the application uses them now, defaults included; several for a list, none when not set
     */
    public record Setting(String name, List<String> values) {

        public static Setting of(String name, Object... values) {
            return new Setting(name, Arrays.stream(values).map(String::valueOf).toList());
        }

        /** One that may be missing. */
        public static Setting maybe(String name, Optional<?> value) {
            return new Setting(name, value.map(String::valueOf).stream().toList());
        }
    }
}
