package io.comanda.platform.numbering;

import io.comanda.platform.settings.SettingsSection;
import io.comanda.platform.settings.SettingsSection.Setting;
import io.comanda.platform.settings.SettingsSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The series of numbers and the last number of each. */
@Component
class SeriesSettings implements SettingsSource {

    /** Each year begins a few series, so that this is decades. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    SeriesSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SettingsSection settings() {
        var series = jdbc.sql("select name, last_number from platform_series order by name desc limit ?")
                .param(MOST)
                .query((row, n) -> Setting.of(row.getString("name"), row.getLong("last_number")))
                .list();
        return new SettingsSection("series", series);
    }
}
