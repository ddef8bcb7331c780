package io.comanda.platform.settings;

import java.util.function.Supplier;

/**
 * One setting that people may change while the house runs.
 *
 * @param preset what the configuration of the installation says
 */
public record Choice<T>(String name, Class<T> type, Supplier<T> preset, KeptSettings settings) {

    /** What holds; on another node than the one it was changed on a few seconds later. */
    public T now() {
        return read().value();
    }

    public KeptSetting<T> read() {
        return settings.find(name, type).orElseGet(() -> new KeptSetting<>(preset.get(), 0, null, null));
    }

    /**
     * Keeps it in the caller's transaction.
     *
     * @param version of the value that was read
     * @throws SettingChangedMeanwhile if somebody was faster
     */
    public KeptSetting<T> keep(T value, long version) {
        return settings.keep(this, value, version);
    }
}
