package io.comanda.intake;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductDraft;
import io.comanda.catalog.Withdrawal;
import io.comanda.intake.domain.OpeningDrafts;
import io.comanda.intake.domain.OpeningRows;
import io.comanda.intake.opening.NewProducts;
import io.comanda.intake.opening.SheetCheck;
import io.comanda.inventory.Hindrance;
import io.comanda.inventory.OpeningStock;
import io.comanda.inventory.StockLoad;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.company.Company;
import io.comanda.platform.text.Texts;
import io.comanda.platform.validation.Validation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books a sheet of opening stock, all of it or nothing, and takes it back while its goods are untouched. */
@Service
@Transactional
public class OpeningBooking {

    /** So many faults are told at once. */
    private static final int TOLD = 100;

    private final OpeningDrafts drafts;
    private final OpeningRows rows;
    private final SheetCheck check;
    private final Catalog catalog;
    private final Withdrawal withdrawal;
    private final OpeningStock stock;
    private final Validation validation;
    private final Texts texts;
    private final CurrentActor actor;
    private final Company company;
    private final Clock clock;

    OpeningBooking(
            OpeningDrafts drafts,
            OpeningRows rows,
            SheetCheck check,
            Catalog catalog,
            Withdrawal withdrawal,
            OpeningStock stock,
            Validation validation,
            Texts texts,
            CurrentActor actor,
            Company company,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.check = check;
        this.catalog = catalog;
        this.withdrawal = withdrawal;
        this.stock = stock;
        this.validation = validation;
        this.texts = texts;
        this.actor = actor;
        this.company = company;
        this.clock = clock;
    }

    /**
     * Looks at all rows again and books them. A refusal for what is wrong by now keeps what was found. Saying it again,
     * with whatever version, changes nothing once it is booked.
     *
     * @param locale of the names of new products, and of what is wrong
     */
    @Transactional(noRollbackFor = OpeningUnsound.class)
    public OpeningView confirm(String number, long version, Locale locale) {
        drafts.lock(number);
        var draft = get(number);
        if (draft.state() == OpeningState.BOOKED) {
            return draft;
        }
        requireReady(draft, version);
        var checked = check.check(draft.settings(), rows.all(number));
        rows.write(number, checked);
        refuseFaults(number, checked, locale);
        var created = create(draft.settings(), checked, locale);
        stock.book(checked.stream().map(row -> load(draft, row)).toList());
        drafts.booked(number, created);
        return get(number);
    }

    /**
     * Takes back all that was booked, and removes products it created that nobody needs by now. Saying it again changes
     * nothing.
     *
     * @param locale of the reasons why not
     */
    public OpeningView undo(String number, Locale locale) {
        drafts.lock(number);
        var booked = get(number);
        if (booked.state() == OpeningState.UNDONE) {
            return booked;
        }
        if (booked.undoableUntil() == null) {
            throw new OpeningNotBooked(number);
        }
        if (clock.instant().isAfter(booked.undoableUntil())) {
            throw new UndoTooLate(number, OpeningDrafts.UNDOABLE.toHours());
        }
        var hindrances = stock.takeBack(number);
        if (!hindrances.isEmpty()) {
            throw new OpeningInUse(
                    number,
                    hindrances.stream().map(place -> reason(place, locale)).toList());
        }
        var removed = withdrawal.removeUnused(booked.createdProducts());
        drafts.undone(
                number,
                booked.createdProducts().stream()
                        .filter(product -> !removed.contains(product))
                        .toList());
        return get(number);
    }

    private OpeningView get(String number) {
        return drafts.find(number).orElseThrow(() -> new OpeningUnknown(number));
    }

    private void requireReady(OpeningView draft, long version) {
        if (draft.state() != OpeningState.DRAFT) {
            throw new OpeningOver(draft.number(), draft.state());
        }
        if (draft.version() != version) {
            throw new OpeningChanged(draft.number());
        }
        if (draft.counts().rows() == 0) {
            throw new OpeningEmpty(draft.number());
        }
    }

    private void refuseFaults(String number, List<OpeningRow> checked, Locale locale) {
        var faulty = checked.stream().filter(OpeningRow::isFaulty).toList();
        if (!faulty.isEmpty()) {
            var first = faulty.stream()
                    .flatMap(row -> row.problems().stream()
                            .filter(CellProblem::fatal)
                            .map(problem -> new Violation(
                                    "/rows/" + row.rowNo() + "/"
                                            + problem.column().key(),
                                    problem.code(),
                                    texts.get(locale, "intake.problem." + problem.code(), problem.facts()))))
                    .limit(TOLD)
                    .toList();
            throw new OpeningUnsound(number, faulty.size(), first);
        }
    }

    private List<String> create(OpeningSettings settings, List<OpeningRow> checked, Locale locale) {
        var language = Texts.LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        var today = LocalDate.now(clock.withZone(company.timeZone()));
        var products = NewProducts.of(checked, settings, language, today);
        if (!products.isEmpty()) {
            OpeningImports.requireCatalogKeeper(actor);
            catalog.saveAll(products).rejected().forEach(rejected -> validation.require(rejected.violations()));
        }
        return products.stream().map(ProductDraft::number).toList();
    }

    private Violation reason(Hindrance place, Locale locale) {
        var facts = Map.of(
                "product", place.productNumber(),
                "location", place.locationCode(),
                "booked", place.booked(),
                "free", place.free(),
                "orders", String.join(", ", place.orders()));
        var code = place.orders().isEmpty() ? "goods-gone" : "goods-held";
        return new Violation(
                "/products/" + place.productNumber(), code, texts.get(locale, "intake.opening." + code, facts));
    }

    private static StockLoad load(OpeningView draft, OpeningRow row) {
        var cells = row.cells();
        return new StockLoad(
                draft.number(),
                cells.product(),
                draft.settings().warehouseCode(),
                cells.location(),
                emptyToNull(cells.lot()),
                row.expires(),
                Objects.requireNonNull(row.amount(), "a row without fault has an amount"));
    }

    private static @Nullable String emptyToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
