package io.comanda.platform.numbering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The formats that were chosen.
 *
 * @param kinds by what is numbered, each by its first year
 */
public record SeriesFormats(@NotNull SortedMap<String, List<@NotNull @Valid SeriesFormat>> kinds) {

    static SeriesFormats none() {
        return new SeriesFormats(new TreeMap<>());
    }

    List<SeriesFormat> of(String kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    /** What holds in a year; the plain one where none was chosen. */
    SeriesFormat of(String kind, int year) {
        return of(kind).stream()
                .filter(format -> format.fromYear() <= year)
                .max(Comparator.comparingInt(SeriesFormat::fromYear))
                .orElseGet(() -> new SeriesFormat(2000, kind, SeriesFormat.WIDTH));
    }

    /** Another kind that has this prefix, now or later. */
    Optional<String> holder(String prefix, String except) {
        return kinds.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(except))
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(format -> format.prefix().equals(prefix)))
                .map(entry -> entry.getKey())
                .findFirst();
    }

    SeriesFormats with(String kind, SeriesFormat format) {
        var formats = new ArrayList<>(of(kind));
        formats.removeIf(present -> present.fromYear() == format.fromYear());
        formats.add(format);
        formats.sort(Comparator.comparingInt(SeriesFormat::fromYear));
        return with(kind, formats);
    }

    SeriesFormats without(String kind, int fromYear) {
        return with(
                kind,
                of(kind).stream()
                        .filter(format -> format.fromYear() != fromYear)
                        .toList());
    }

    private SeriesFormats with(String kind, List<SeriesFormat> formats) {
        var all = new TreeMap<>(kinds);
        all.put(kind, List.copyOf(formats));
        return new SeriesFormats(all);
    }
}
