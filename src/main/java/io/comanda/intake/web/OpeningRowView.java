package io.comanda.intake.web;

import io.comanda.intake.OpeningCells;
import io.comanda.intake.OpeningColumn;
import io.comanda.intake.OpeningRow;
import io.comanda.kernel.Quantity;
import io.comanda.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet with what is wrong with it, in the reader's language.
 *
 * @param amount what the quantity is read as
 * @param expires what the expiry is read as
 */
record OpeningRowView(
        int rowNo,
        OpeningCells cells,
        @Nullable Quantity amount,
        @Nullable LocalDate expires,
        boolean isNew,
        List<CellNote> problems) {

    /** @param fatal whether it must be mended; otherwise it is worth knowing */
    record CellNote(OpeningColumn column, String code, String text, boolean fatal) {}

    static OpeningRowView of(OpeningRow row, Texts texts, Locale locale) {
        return new OpeningRowView(
                row.rowNo(),
                row.cells(),
                row.amount(),
                row.expires(),
                row.isNew(),
                row.problems().stream()
                        .map(problem -> new CellNote(
                                problem.column(),
                                problem.code(),
                                texts.get(locale, "intake.problem." + problem.code(), problem.facts()),
                                problem.fatal()))
                        .toList());
    }
}
