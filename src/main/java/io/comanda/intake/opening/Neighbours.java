package io.comanda.intake.opening;

import io.comanda.intake.OpeningCells;
import io.comanda.intake.OpeningRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What other rows of the sheet say about the same place, lot or product. */
class Neighbours {

    private final Map<List<String>, OpeningRow> places = new HashMap<>();
    private final Map<List<String>, OpeningRow> lots = new HashMap<>();
    private final Map<String, OpeningRow> described = new HashMap<>();
    private final Set<String> withLots = new HashSet<>();

    Neighbours(List<OpeningRow> rows) {
        for (var row : rows) {
            var cells = row.cells();
            places.putIfAbsent(place(cells), row);
            if (!cells.name().isEmpty()) {
                described.putIfAbsent(cells.product(), row);
            }
            if (!cells.lot().isEmpty()) {
                withLots.add(cells.product());
            }
            if (!cells.expiry().isEmpty()) {
                lots.putIfAbsent(lot(cells), row);
            }
        }
    }

    /** An earlier row that fills the same place. */
    Optional<OpeningRow> samePlace(OpeningRow row) {
        return earlier(places.get(place(row.cells())), row);
    }

    /** An earlier row that gives the lot an expiry. */
    Optional<OpeningRow> sameLot(OpeningRow row) {
        return earlier(lots.get(lot(row.cells())), row);
    }

    /** The first row that names a new product; the others need not. */
    Optional<OpeningRow> describing(OpeningRow row) {
        return Optional.ofNullable(described.get(row.cells().product()));
    }

    /** Whether any row of the product has a lot: then it is kept by lots. */
    boolean isKeptByLots(OpeningCells cells) {
        return withLots.contains(cells.product());
    }

    private static Optional<OpeningRow> earlier(@Nullable OpeningRow found, OpeningRow row) {
        return Optional.ofNullable(found).filter(other -> other.rowNo() < row.rowNo());
    }

    private static List<String> place(OpeningCells cells) {
        return List.of(cells.product(), cells.location(), cells.lot());
    }

    private static List<String> lot(OpeningCells cells) {
        return List.of(cells.product(), cells.lot());
    }
}
