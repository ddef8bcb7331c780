package io.comanda.intake.opening;

import io.comanda.intake.OpeningCells;
import io.comanda.intake.OpeningColumn;
import io.comanda.intake.SheetUnreadable;
import io.comanda.intake.SheetUnreadable.Why;
import io.comanda.platform.text.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Knows the columns by their headings in every language of the house, and without headings by their order. */
@Component
public class Headings {

    private static final List<OpeningColumn> IN_ORDER = List.of(OpeningColumn.values());

    private final Texts texts;
    private final Map<String, OpeningColumn> byHeading = new HashMap<>();

    Headings(Texts texts) {
        this.texts = texts;
        for (var language : Texts.LANGUAGES) {
            IN_ORDER.forEach(column -> words(Locale.forLanguageTag(language), column)
                    .forEach(word -> byHeading.put(word.toLowerCase(Locale.ROOT), column)));
        }
    }

    /** What the columns are called in a language, in order. */
    public List<String> in(Locale locale) {
        return IN_ORDER.stream().map(column -> words(locale, column).get(0)).toList();
    }

    /** The rows below the headings, if there are any, each with its cells in our order. */
    public List<OpeningCells> rows(List<List<String>> sheet) {
        var columns = sheet.isEmpty() ? List.<Optional<OpeningColumn>>of() : columns(sheet.get(0));
        var named = columns.stream().filter(Optional::isPresent).count() >= 2;
        var order = named ? columns : IN_ORDER.stream().map(Optional::of).toList();
        var first = named ? 1 : 0;
        return IntStream.range(first, sheet.size())
                .mapToObj(i -> cells(sheet.get(i), order, i + 1))
                .toList();
    }

    private List<Optional<OpeningColumn>> columns(List<String> headings) {
        return headings.stream()
                .map(heading -> Optional.ofNullable(byHeading.get(heading.toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static OpeningCells cells(List<String> row, List<Optional<OpeningColumn>> order, int line) {
        var cells = new String[IN_ORDER.size()];
        Arrays.fill(cells, "");
        for (var i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            if (i >= order.size() && !cell.isEmpty()) {
                throw new SheetUnreadable(Why.COLUMNS, line);
            }
            if (cell.length() > OpeningCells.MAX) {
                throw new SheetUnreadable(Why.CELL, line);
            }
            if (i < order.size()) {
                order.get(i).ifPresent(column -> cells[column.ordinal()] = cell);
            }
        }
        return OpeningCells.of(List.of(cells));
    }

    private List<String> words(Locale locale, OpeningColumn column) {
        return List.of(
                texts.get(locale, "intake.opening.column." + column.key()).split("\\|"));
    }
}
