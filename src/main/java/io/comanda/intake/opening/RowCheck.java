package io.comanda.intake.opening;

import static io.comanda.intake.OpeningColumn.EXPIRY;
import static io.comanda.intake.OpeningColumn.LOCATION;
import static io.comanda.intake.OpeningColumn.LOT;
import static io.comanda.intake.OpeningColumn.NAME;
import static io.comanda.intake.OpeningColumn.PRODUCT;
import static io.comanda.intake.OpeningColumn.QUANTITY;
import static io.comanda.intake.OpeningColumn.UNIT;

import io.comanda.catalog.ProductDraft;
import io.comanda.catalog.ProductView;
import io.comanda.catalog.Unit;
import io.comanda.intake.OpeningCells;
import io.comanda.intake.OpeningColumn;
import io.comanda.intake.OpeningRow;
import io.comanda.intake.OpeningSettings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one row and says what is wrong with it. */
class RowCheck {

    private static final String MISSING = "cell-empty";
    private static final Map<String, String> NO_FACTS = Map.of();

    private final OpeningSettings settings;
    private final Reading reading;
    private final Known known;
    private final Neighbours neighbours;
    private final LocalDate today;

    RowCheck(OpeningSettings settings, Known known, Neighbours neighbours, LocalDate today) {
        this.settings = settings;
        this.reading = new Reading(settings);
        this.known = known;
        this.neighbours = neighbours;
        this.today = today;
    }

    OpeningRow check(OpeningRow row) {
        var found = new Findings();
        var cells = row.cells();
        var product = known.product(cells);
        checkProduct(row, product, found);
        checkPlace(row, found);
        checkLot(cells, product, found);
        var expires = expiry(row, found);
        var amount = require(found, QUANTITY, cells) ? found.read(QUANTITY, cells.quantity(), reading::quantity) : null;
        var isNew =
                product == null && settings.createProducts() && !cells.product().isEmpty();
        return new OpeningRow(row.rowNo(), cells, amount, expires, isNew, found.all());
    }

    private void checkProduct(OpeningRow row, @Nullable ProductView product, Findings found) {
        var cells = row.cells();
        if (!require(found, PRODUCT, cells)) {
            return;
        }
        if (product != null) {
            if (!product.stocked()) {
                found.fault(PRODUCT, "not-stocked", NO_FACTS);
            }
        } else if (!cells.product().matches(ProductDraft.NUMBER)) {
            found.fault(PRODUCT, "product-number", NO_FACTS);
        } else if (!settings.createProducts()) {
            found.fault(PRODUCT, "product-unknown", Map.of("product", cells.product()));
        } else {
            checkNew(row, found);
        }
    }

    private void checkNew(OpeningRow row, Findings found) {
        var cells = row.cells();
        var describing = neighbours.describing(row);
        if (describing.isEmpty()) {
            found.fault(NAME, "name-missing", NO_FACTS);
        }
        text(found, NAME, cells, 200);
        if (!cells.unit().isEmpty() && NewProducts.unit(cells).isEmpty()) {
            found.fault(UNIT, "choice", Map.of("choices", units()));
        }
        describing
                .filter(other -> !cells.name().isEmpty() && other.rowNo() < row.rowNo())
                .ifPresent(other -> {
                    refuseDifference(found, NAME, other, !other.cells().name().equals(cells.name()));
                    refuseDifference(found, UNIT, other, !other.cells().unit().equalsIgnoreCase(cells.unit()));
                });
    }

    private void checkPlace(OpeningRow row, Findings found) {
        var cells = row.cells();
        if (require(found, LOCATION, cells) && known.unknownLocations().contains(cells.location())) {
            found.fault(
                    LOCATION,
                    "location-unknown",
                    Map.of("location", cells.location(), "warehouse", settings.warehouseCode()));
        }
        neighbours
                .samePlace(row)
                .filter(other -> !cells.product().isEmpty())
                .ifPresent(other -> found.fault(PRODUCT, "place-repeated", Map.of("row", rowNo(other))));
        Optional.ofNullable(known.content(cells))
                .ifPresent(onHand -> found.note(QUANTITY, "already-there", Map.of("quantity", onHand.toString())));
    }

    private void checkLot(OpeningCells cells, @Nullable ProductView product, Findings found) {
        text(found, LOT, cells, 40);
        var byLots = product == null ? neighbours.isKeptByLots(cells) : product.lotManaged();
        if (cells.lot().isEmpty() && byLots) {
            found.fault(LOT, "lot-missing", NO_FACTS);
        }
        if (cells.lot().isEmpty() && !cells.expiry().isEmpty()) {
            found.fault(LOT, "expiry-without-lot", NO_FACTS);
        }
    }

    private @Nullable LocalDate expiry(OpeningRow row, Findings found) {
        var cells = row.cells();
        var expires = cells.expiry().isEmpty() ? null : found.read(EXPIRY, cells.expiry(), reading::date);
        if (expires == null) {
            return null;
        }
        var lot = known.lot(cells);
        if (lot != null && !expires.equals(lot.expiry())) {
            found.fault(EXPIRY, "expiry-differs", Map.of("expiry", String.valueOf(lot.expiry())));
        }
        neighbours.sameLot(row).ifPresent(other -> refuseDifference(found, EXPIRY, other, differs(other, expires)));
        if (expires.isBefore(today)) {
            found.note(EXPIRY, "expired", NO_FACTS);
        }
        return expires;
    }

    private boolean differs(OpeningRow other, LocalDate expires) {
        return !expires.equals(
                new Findings().<LocalDate>read(EXPIRY, other.cells().expiry(), reading::date));
    }

    private static void refuseDifference(Findings found, OpeningColumn column, OpeningRow other, boolean differs) {
        if (differs) {
            found.fault(
                    column,
                    "differs",
                    Map.of("row", rowNo(other), "value", other.cells().get(column)));
        }
    }

    private static boolean require(Findings found, OpeningColumn column, OpeningCells cells) {
        if (cells.get(column).isEmpty()) {
            found.fault(column, MISSING, NO_FACTS);
            return false;
        }
        return true;
    }

    private static void text(Findings found, OpeningColumn column, OpeningCells cells, int longest) {
        var cell = cells.get(column);
        if (cell.length() > longest) {
            found.fault(column, "too-long", Map.of("max", String.valueOf(longest)));
        } else if (cell.chars().anyMatch(Character::isISOControl)) {
            found.fault(column, "control-character", NO_FACTS);
        }
    }

    private static String rowNo(OpeningRow row) {
        return String.valueOf(row.rowNo());
    }

    private static String units() {
        return Arrays.stream(Unit.values()).map(Unit::code).collect(Collectors.joining(", "));
    }
}
