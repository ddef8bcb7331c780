package io.comanda.intake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.comanda.catalog.Catalog;
import io.comanda.intake.domain.OpeningDrafts;
import io.comanda.intake.domain.OpeningRows;
import io.comanda.intake.opening.SheetCheck;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.WarehouseView;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.company.Company;
import io.comanda.platform.validation.Validation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of opening stock: a sheet is filled, checked and mended. Whoever changes a draft names the version they saw; of
 * two windows the slower one is refused.
 */
@Service
@Transactional
public class OpeningImports {

    /** Rows of one sheet. */
    public static final int MOST_ROWS = 10_000;

    private final OpeningDrafts drafts;
    private final OpeningRows rows;
    private final SheetCheck check;
    private final Catalog catalog;
    private final StockKeeping keeping;
    private final Validation validation;
    private final CurrentActor actor;
    private final Company company;
    private final Clock clock;

    OpeningImports(
            OpeningDrafts drafts,
            OpeningRows rows,
            SheetCheck check,
            Catalog catalog,
            StockKeeping keeping,
            Validation validation,
            CurrentActor actor,
            Company company,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.check = check;
        this.catalog = catalog;
        this.keeping = keeping;
        this.validation = validation;
        this.actor = actor;
        this.company = company;
        this.clock = clock;
    }

    public OpeningView begin(OpeningSettings settings) {
        require(settings);
        var year = LocalDate.now(clock.withZone(company.timeZone())).getYear();
        var number = drafts.nextNumber(year);
        drafts.add(number, settings);
        return get(number);
    }

    /** All rows are understood anew. */
    public OpeningView change(String number, long version, OpeningSettings settings) {
        require(settings);
        requireDraft(number, version);
        drafts.change(number, settings);
        return checked(number, settings, rows.all(number));
    }

    /** Puts rows in the place of those there are, or behind them. */
    public OpeningView fill(String number, long version, List<OpeningCells> cells, boolean append) {
        var draft = requireDraft(number, version);
        var last = append ? rows.last(number) : 0;
        if (cells.size() + (append ? draft.counts().rows() : 0) > MOST_ROWS) {
            throw new SheetTooLong(MOST_ROWS);
        }
        var all = new ArrayList<>(append ? rows.all(number) : List.of());
        IntStream.range(0, cells.size())
                .mapToObj(i -> OpeningRow.unread(last + i + 1, cells.get(i)))
                .forEach(all::add);
        rows.clear(number);
        return checked(number, draft.settings(), all);
    }

    /** Writes cells of some rows anew; rows of the same products are looked at again. */
    public OpeningView mend(String number, long version, Map<Integer, OpeningCells> mended) {
        var draft = requireDraft(number, version);
        var before = rows.at(number, mended.keySet());
        validation.require(unknownRows(mended.keySet(), before));
        var products = Stream.concat(before.stream().map(OpeningRow::cells), mended.values().stream())
                .map(OpeningCells::product)
                .collect(toSet());
        rows.write(
                number,
                before.stream()
                        .map(row -> OpeningRow.unread(row.rowNo(), mended.getOrDefault(row.rowNo(), row.cells())))
                        .toList());
        return checked(number, draft.settings(), rows.of(number, products));
    }

    public OpeningView remove(String number, long version, Set<Integer> rowNos) {
        var draft = requireDraft(number, version);
        var products = rows.at(number, rowNos).stream()
                .map(row -> row.cells().product())
                .collect(toSet());
        rows.remove(number, rowNos);
        return checked(number, draft.settings(), rows.of(number, products));
    }

    public void discard(String number, long version) {
        requireDraft(number, version);
        drafts.remove(number);
    }

    @Transactional(readOnly = true)
    public OpeningView get(String number) {
        return drafts.find(number).orElseThrow(() -> new OpeningUnknown(number));
    }

    /** The newest first; begins below the given number, or with the newest. */
    @Transactional(readOnly = true)
    public List<OpeningView> list(@Nullable OpeningState state, String before, int limit) {
        return drafts.list(state, before, limit);
    }

    /** In the order of the sheet; begins behind the given row. */
    @Transactional(readOnly = true)
    public List<OpeningRow> rows(String number, boolean onlyFaulty, int after, int limit) {
        return rows.list(get(number).number(), onlyFaulty, after, limit);
    }

    /** By product; begins behind the given one. */
    @Transactional(readOnly = true)
    public List<ProductTotal> totals(String number, String after, int limit) {
        return rows.totals(get(number).number(), after, limit);
    }

    private OpeningView checked(String number, OpeningSettings settings, List<OpeningRow> unread) {
        rows.write(number, check.check(settings, unread));
        drafts.touch(number);
        return get(number);
    }

    private OpeningView requireDraft(String number, long version) {
        drafts.lock(number);
        var draft = get(number);
        if (draft.state() != OpeningState.DRAFT) {
            throw new OpeningOver(number, draft.state());
        }
        if (draft.version() != version) {
            throw new OpeningChanged(number);
        }
        return draft;
    }

    private void require(OpeningSettings settings) {
        if (settings.createProducts()) {
            requireCatalogKeeper(actor);
        }
        var wrong = new ArrayList<Violation>();
        if (keeping.warehouses().stream().map(WarehouseView::code).noneMatch(settings.warehouseCode()::equals)) {
            wrong.add(new Violation("/warehouseCode", "unknown", "There is no warehouse " + settings.warehouseCode()));
        }
        if (catalog.existingFamilies(List.of(settings.familyCode())).isEmpty()) {
            wrong.add(new Violation("/familyCode", "unknown", "There is no family " + settings.familyCode()));
        }
        validation.require(wrong);
    }

    /** Who may not create a product by hand may not do it by a sheet either. */
    static void requireCatalogKeeper(CurrentActor actor) {
        if (!actor.get().has("supervisor") && !actor.get().has("administrator")) {
            throw new ProductsNotAllowed();
        }
    }

    private static List<Violation> unknownRows(Collection<Integer> asked, List<OpeningRow> found) {
        var known = found.stream().collect(toMap(OpeningRow::rowNo, row -> row));
        return asked.stream()
                .filter(rowNo -> !known.containsKey(rowNo))
                .map(rowNo -> new Violation("/rows", "unknown", "There is no row " + rowNo))
                .toList();
    }
}
