package io.comanda.purchasing;

import static java.util.stream.Collectors.toSet;

import io.comanda.catalog.Catalog;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.bulk.Bulk;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.validation.Validation;
import io.comanda.purchasing.domain.SupplierAccounts;
import io.comanda.purchasing.domain.SupplierOffers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suppliers and what they offer: reading, searching, maintaining. */
@Service
@Transactional(readOnly = true)
public class Suppliers {

    /** No stored supplier has it: a draft written for this version is written only if it is new. */
    private static final long ABSENT = -1;

    private final SupplierAccounts accounts;
    private final SupplierOffers offers;
    private final Catalog catalog;
    private final Validation validation;
    private final Timeline timeline;

    Suppliers(
            SupplierAccounts accounts,
            SupplierOffers offers,
            Catalog catalog,
            Validation validation,
            Timeline timeline) {
        this.accounts = accounts;
        this.offers = offers;
        this.catalog = catalog;
        this.validation = validation;
        this.timeline = timeline;
    }

    public SupplierSheet sheet(String number) {
        return sheets(List.of(number)).values().stream().findFirst().orElseThrow(() -> new SupplierUnknown(number));
    }

    /** The suppliers that exist among the numbers, by number. */
    public Map<String, SupplierSheet> sheets(Collection<String> numbers) {
        return accounts.sheets(numbers);
    }

    /** Which of the numbers are suppliers. */
    public Set<String> existing(Collection<String> numbers) {
        return Set.copyOf(accounts.sheets(numbers).keySet());
    }

    /** Ordered by folded name, then number; {@code after} holds both of the last row seen, or nothing. */
    public List<SupplierSummary> search(SupplierSearch search, List<String> after, int limit) {
        return accounts.search(search, after, limit);
    }

    /** Creates a supplier, under a new number if the draft has none; refuses a number that is taken. */
    @Transactional
    public SupplierSheet create(SupplierDraft draft) {
        validation.require(draft);
        var numbered = draft.number() == null ? draft.known(accounts.nextNumber(), draft.externalKey()) : draft;
        var number = String.valueOf(numbered.number());
        if (accounts.write(numbered, ABSENT).created() == 0) {
            throw new SupplierExists(number);
        }
        return told("purchasing.SupplierCreated", number);
    }

    /** Changes a supplier, provided that nobody did so since the caller read that version. */
    @Transactional
    public SupplierSheet change(String number, SupplierDraft draft, long version) {
        var before = sheet(number);
        validation.require(draft);
        var key = draft.externalKey() == null ? before.supplier().externalKey() : draft.externalKey();
        if (accounts.write(draft.known(number, key), version).updated() == 1) {
            return told("purchasing.SupplierChanged", number);
        }
        var stored = sheet(number);
        if (stored.version() != version) {
            throw new SupplierChanged(number);
        }
        return stored;
    }

    /** Creates or overwrites many suppliers; recognised by external key, else by number. */
    @Transactional
    public BulkResult saveAll(List<SupplierDraft> drafts) {
        var bulk = new Bulk<>(drafts).reject(validation::violations);
        var known = accounts.known(bulk.accepted());
        bulk.map(known::recognise).reject(known::taken);
        bulk.map(draft -> draft.number() != null ? draft : draft.known(accounts.nextNumber(), draft.externalKey()))
                .rejectRepeated("/number", SupplierDraft::number)
                .rejectRepeated("/externalKey", SupplierDraft::externalKey);
        return bulk.result(accounts.write(bulk.accepted()));
    }

    /** What a supplier offers, by product and first day; begins after those of the last row seen. */
    public List<SupplierOffer> offers(String number, List<String> after, int limit) {
        sheet(number);
        return offers.of(number, after, limit);
    }

    /** What active suppliers offer of these products on a day. */
    public List<SupplierOffer> offersOn(LocalDate day, Collection<String> productNumbers) {
        return offers.on(day, productNumbers);
    }

    /** Adds an offer, or replaces the one of the same product and first day. */
    @Transactional
    public SupplierOffer save(SupplierOffer offer) {
        sheet(offer.supplierNumber());
        saveOffers(List.of(offer)).rejected().forEach(rejected -> validation.require(rejected.violations()));
        return offer;
    }

    /** Adds or replaces many offers; recognised by supplier, product and first day. */
    @Transactional
    public BulkResult saveOffers(List<SupplierOffer> drafts) {
        var bulk = new Bulk<>(drafts).reject(validation::violations);
        var products = catalog.existing(
                bulk.accepted().stream().map(SupplierOffer::productNumber).collect(toSet()));
        var suppliers = existing(
                bulk.accepted().stream().map(SupplierOffer::supplierNumber).collect(toSet()));
        bulk.reject(offer -> unknown("/productNumber", offer.productNumber(), products))
                .reject(offer -> unknown("/supplierNumber", offer.supplierNumber(), suppliers))
                .rejectRepeated(
                        "/validFrom",
                        offer -> List.of(offer.supplierNumber(), offer.productNumber(), offer.validFrom()));
        return bulk.result(offers.write(bulk.accepted()));
    }

    /** Takes an offer back; orders already made keep their prices. */
    @Transactional
    public void withdraw(String number, String productNumber, LocalDate validFrom) {
        if (!offers.remove(number, productNumber, validFrom)) {
            throw new OfferUnknown(number, productNumber);
        }
    }

    private static List<Violation> unknown(String pointer, String number, Set<String> known) {
        return known.contains(number) ? List.of() : List.of(new Violation(pointer, "unknown", "There is no " + number));
    }

    private SupplierSheet told(String kind, String number) {
        var sheet = sheet(number);
        timeline.record(new Entry(
                "supplier", number, kind, Map.of("name", sheet.supplier().name())));
        return sheet;
    }
}
