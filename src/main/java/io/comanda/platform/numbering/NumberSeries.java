package io.comanda.platform.numbering;

import io.comanda.platform.company.Company;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.settings.KeptSettings;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The series of numbers and how they look. A number that was drawn never changes, and counters never go back. */
@Service
public class NumberSeries {

    private final Choice<SeriesFormats> choice;
    private final List<SeriesSource> sources;
    private final JdbcClient jdbc;
    private final Company company;
    private final Clock clock;

    NumberSeries(KeptSettings settings, List<SeriesSource> sources, JdbcClient jdbc, Company company, Clock clock) {
        this.choice = settings.choice("number-series", SeriesFormats.class, SeriesFormats::none);
        this.sources = sources;
        this.jdbc = jdbc;
        this.company = company;
        this.clock = clock;
    }

    /** A number of the series as it looks. */
    String number(String series, long counter) {
        var name = SeriesName.of(series);
        var year = Objects.requireNonNullElseGet(name.year(), this::thisYear);
        return choice.now().of(name.kind(), year).number(name, counter);
    }

    /** By what they number. */
    @Transactional(readOnly = true)
    public KeptSetting<List<SeriesView>> all() {
        var kept = choice.read();
        var last = counters();
        var views =
                kinds(last).stream().map(kind -> view(kind, kept.value(), last)).toList();
        return new KeptSetting<>(views, kept.version(), kept.changedAt(), kept.changedBy());
    }

    /**
     * Gives the numbers of a kind another look.
     *
     * @throws SeriesInUse if numbers of that year were drawn already
     */
    @Transactional
    public void choose(String kind, SeriesFormat format, long version) {
        requireFuture(kind, format.fromYear());
        var present = choice.read().value();
        present.holder(format.prefix(), kind)
                .or(() -> kinds(counters()).stream()
                        .filter(other -> other.equals(format.prefix()) && !other.equals(kind))
                        .findFirst())
                .ifPresent(other -> {
                    throw new PrefixTaken(format.prefix(), other);
                });
        choice.keep(present.with(kind, format), version);
    }

    /** Takes a format back that has not begun. */
    @Transactional
    public void drop(String kind, int fromYear, long version) {
        requireFuture(kind, fromYear);
        choice.keep(choice.read().value().without(kind, fromYear), version);
    }

    private void requireFuture(String kind, int fromYear) {
        var last = counters();
        if (!kinds(last).contains(kind)) {
            throw new SeriesUnknown(kind);
        }
        var earliest = changeableFrom(kind, last);
        if (fromYear < earliest) {
            throw new SeriesInUse(kind, fromYear, earliest);
        }
    }

    private SeriesView view(String kind, SeriesFormats formats, Map<String, Long> last) {
        var yearly = !last.containsKey(kind);
        var series = yearly ? kind + "-" + thisYear() : kind;
        var drawn = last.getOrDefault(series, 0L);
        var next = formats.of(kind, thisYear()).number(SeriesName.of(series), drawn + 1);
        return new SeriesView(kind, yearly, drawn, next, formats.of(kind), changeableFrom(kind, last));
    }

    private int changeableFrom(String kind, Map<String, Long> last) {
        var begun = last.containsKey(kind) || last.containsKey(kind + "-" + thisYear());
        return begun ? thisYear() + 1 : thisYear();
    }

    private TreeSet<String> kinds(Map<String, Long> last) {
        var kinds = last.keySet().stream()
                .map(series -> SeriesName.of(series).kind())
                .collect(Collectors.toCollection(TreeSet::new));
        sources.forEach(source -> kinds.add(source.kind()));
        return kinds;
    }

    private Map<String, Long> counters() {
        return jdbc
                .sql("select name, last_number from platform_series")
                .query((row, n) -> Map.entry(row.getString("name"), row.getLong("last_number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int thisYear() {
        return Year.now(clock.withZone(company.timeZone())).getValue();
    }
}
