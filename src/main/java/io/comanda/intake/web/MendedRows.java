package io.comanda.intake.web;

import static java.util.stream.Collectors.toMap;

import io.comanda.intake.OpeningCells;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** Rows written anew; of a row that comes twice the last counts. */
record MendedRows(@NotEmpty @Size(max = 500) List<@NotNull @Valid Mended> rows) {

    record Mended(@Positive int rowNo, @NotNull @Valid OpeningCells cells) {}

    Map<Integer, OpeningCells> byRow() {
        return rows.stream().collect(toMap(Mended::rowNo, Mended::cells, (first, last) -> last));
    }
}
