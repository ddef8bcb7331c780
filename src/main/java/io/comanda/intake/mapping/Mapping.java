package io.comanda.intake.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of {@code config/import}: which files come and how their rows become ours. Targets are loaded in the order
 * they are written.
 *
 * @param source the system the numbers come from; with their number it makes an order unique
 * @param files name in SELECTs to file
 * @param dates how dates are written unless a field says otherwise
 * @param decimals how numbers are written unless a field says otherwise
 * @param topUp where stock is raised when an import is to do so
 */
public record Mapping(
        String source,
        @Nullable String about,
        @Nullable String dates,
        @Nullable String decimals,
        Map<String, SourceFile> files,
        Map<String, Map<String, String>> lookups,
        List<TargetMapping> targets,
        @Nullable Place topUp) {

    /** A location of a warehouse. */
    public record Place(String warehouse, String location) {}

    public Mapping {
        lookups = lookups == null ? Map.of() : lookups;
    }

    public Forms forms(FieldMapping field) {
        var date = field.dates() != null ? field.dates() : dates;
        var decimal = field.decimals() != null ? field.decimals() : decimals;
        return Forms.of(date == null ? "yyyy-MM-dd" : date, decimal == null ? "1234.56" : decimal);
    }
}
