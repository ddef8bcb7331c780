package io.comanda.intake.opening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.comanda.catalog.GoodsClass;
import io.comanda.catalog.ProductDraft;
import io.comanda.catalog.TaxCategory;
import io.comanda.catalog.Unit;
import io.comanda.intake.OpeningCells;
import io.comanda.intake.OpeningRow;
import io.comanda.intake.OpeningSettings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes products out of rows that name some which do not exist. What rows do not say is as plain as may be. */
public final class NewProducts {

    private NewProducts() {}

    /** @param language of the names */
    public static List<ProductDraft> of(
            List<OpeningRow> rows, OpeningSettings settings, String language, LocalDate today) {
        return rows.stream()
                .filter(OpeningRow::isNew)
                .map(OpeningRow::cells)
                .collect(groupingBy(OpeningCells::product, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(all -> draft(all, settings.familyCode(), language, today))
                .toList();
    }

    static Optional<Unit> unit(OpeningCells cells) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.code().equals(cells.unit().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static ProductDraft draft(List<OpeningCells> rows, String family, String language, LocalDate today) {
        var described = rows.stream()
                .filter(cells -> !cells.name().isEmpty())
                .findFirst()
                .orElseThrow();
        return new ProductDraft(
                described.product(),
                Map.of(language, described.name()),
                Map.of(),
                family,
                unit(described).orElse(Unit.PCS),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                GoodsClass.NORMAL,
                TaxCategory.STANDARD,
                true,
                rows.stream().anyMatch(cells -> !cells.lot().isEmpty()),
                true,
                today,
                null,
                null,
                List.of(),
                Map.of(),
                List.of(),
                null,
                null);
    }
}
