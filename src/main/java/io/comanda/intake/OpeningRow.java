package io.comanda.intake;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet, as it is written and as it is understood.
 *
 * @param rowNo place in the sheet, from 1, the line of headings not counted
 * @param amount what the quantity is read as, in base units
 * @param expires what the expiry is read as
 * @param isNew whether its product would be created
 */
public record OpeningRow(
        int rowNo,
        OpeningCells cells,
        @Nullable Quantity amount,
        @Nullable LocalDate expires,
        boolean isNew,
        List<CellProblem> problems) {

    /** A row nobody has looked at yet. */
    public static OpeningRow unread(int rowNo, OpeningCells cells) {
        return new OpeningRow(rowNo, cells, null, null, false, List.of());
    }

    public boolean isFaulty() {
        return problems.stream().anyMatch(CellProblem::fatal);
    }
}
