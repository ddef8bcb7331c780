package io.comanda.platform.settings;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.database.AfterCommit;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what people set in the house itself: each setting one record, with its former values on the timeline. Few rows,
 * asked for all day: they are read together and kept in memory for a moment.
 */
@Component
public class KeptSettings {

    static final String SUBJECT = "setting";
    static final String CHANGED = "platform.SettingChanged";
    static final String WAS = "was";
    static final String IS = "is";

    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Timeline timeline;
    private final CurrentActor actor;
    private final Clock clock;
    private volatile @Nullable Rows rows;

    KeptSettings(JdbcClient jdbc, JsonMapper json, Timeline timeline, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.timeline = timeline;
        this.actor = actor;
        this.clock = clock;
    }

    /** A setting of this name, for the module it belongs to. */
    public <T> Choice<T> choice(String name, Class<T> type, Supplier<T> preset) {
        return new Choice<>(name, type, preset, this);
    }

    <T> Optional<KeptSetting<T>> find(String name, Class<T> type) {
        return Optional.ofNullable(rows().get(name))
                .map(row -> new KeptSetting<>(json.readValue(row.value(), type), row.version(), row.at(), row.by()));
    }

    /** In the caller's transaction. */
    <T> KeptSetting<T> keep(Choice<T> choice, T value, long version) {
        var was = choice.read();
        var now = clock.instant();
        var by = actor.get().name();
        var text = json.writeValueAsString(value);
        if (write(choice.name(), text, version, now, by) == 0) {
            forget();
            throw new SettingChangedMeanwhile(choice.name());
        }
        timeline.record(new Entry(
                SUBJECT, choice.name(), CHANGED, Map.of(WAS, json.writeValueAsString(was.value()), IS, text)));
        AfterCommit.run(this::forget);
        return new KeptSetting<>(value, version + 1, now, by);
    }

    private int write(String name, String value, long version, Instant at, String by) {
        return version == 0
                ? jdbc.sql(
                                """
                                insert into platform_setting (name, value, version, changed_at, changed_by)
                                values (?, ?::jsonb, 1, ?, ?) on conflict do nothing""")
                        .params(name, value, Timestamp.from(at), by)
                        .update()
                : jdbc.sql(
                                """
                                update platform_setting
                                set value = ?::jsonb, version = version + 1, changed_at = ?, changed_by = ?
                                where name = ? and version = ?""")
                        .params(value, Timestamp.from(at), by, name, version)
                        .update();
    }

    private Map<String, Row> rows() {
        var present = rows;
        return present != null && clock.instant().isBefore(present.until()) ? present.byName() : reload();
    }

    private synchronized Map<String, Row> reload() {
        var read = jdbc
                .sql("select name, value, version, changed_at, changed_by from platform_setting")
                .query((row, n) -> new Row(
                        row.getString("name"),
                        row.getString("value"),
                        row.getLong("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Row::name, Function.identity()));
        rows = new Rows(read, clock.instant().plus(MOMENT));
        return read;
    }

    /** The next who asks reads the table again. */
    void forget() {
        rows = null;
    }

    private record Row(String name, String value, long version, Instant at, String by) {}

    private record Rows(Map<String, Row> byName, Instant until) {}
}
