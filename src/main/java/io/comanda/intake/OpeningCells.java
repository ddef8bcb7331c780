package io.comanda.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A row as somebody wrote it; an empty cell is an empty text. */
public record OpeningCells(
        @NotNull @Size(max = MAX) String product,
        @NotNull @Size(max = MAX) String location,
        @NotNull @Size(max = MAX) String lot,
        @NotNull @Size(max = MAX) String expiry,
        @NotNull @Size(max = MAX) String quantity,
        @NotNull @Size(max = MAX) String name,
        @NotNull @Size(max = MAX) String unit) {

    /** Characters of a cell. */
    public static final int MAX = 300;

    /** In the order of {@link OpeningColumn}. */
    public static OpeningCells of(List<String> cells) {
        return new OpeningCells(
                cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
    }

    /** In the order of {@link OpeningColumn}. */
    public List<String> all() {
        return List.of(product, location, lot, expiry, quantity, name, unit);
    }

    public String get(OpeningColumn column) {
        return all().get(column.ordinal());
    }
}
