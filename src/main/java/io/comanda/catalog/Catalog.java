package io.comanda.catalog;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.comanda.catalog.domain.Families;
import io.comanda.catalog.domain.Pictures;
import io.comanda.catalog.domain.Products;
import io.comanda.catalog.domain.VatRates;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.VatRate;
import io.comanda.platform.bulk.Bulk;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.company.Company;
import io.comanda.platform.database.Recall;
import io.comanda.platform.validation.Validation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Products and families: reading, searching, maintaining. */
@Service
@Transactional(readOnly = true)
public class Catalog {

    /** No stored product has it: a draft written for this version is written only if it is new. */
    private static final long ABSENT = -1;

    private final Products products;
    private final Families families;
    private final VatRates vatRates;
    private final Pictures pictures;
    private final Validation validation;
    private final Company company;
    private final Clock clock;
    private final Recall<String, ProductView> recall = new Recall<>();

    Catalog(
            Products products,
            Families families,
            VatRates vatRates,
            Pictures pictures,
            Validation validation,
            Company company,
            Clock clock) {
        this.products = products;
        this.families = families;
        this.vatRates = vatRates;
        this.pictures = pictures;
        this.validation = validation;
        this.company = company;
        this.clock = clock;
    }

    /** The products that exist among the numbers, by number. */
    public Map<String, ProductView> products(Collection<String> numbers) {
        return recall.get(numbers, this::read);
    }

    /** The numbers under the bar codes, by product, as far as there are any. */
    @Transactional(readOnly = true)
    public Map<String, String> gtins(Collection<String> numbers) {
        return products.gtins(numbers);
    }

    /** The sizes of the packed pieces, by product, as far as they are known. */
    public Map<String, Dimensions> dimensions(Collection<String> numbers) {
        return products.dimensions(numbers);
    }

    /** Which of the numbers are products. */
    public Set<String> existing(Collection<String> numbers) {
        return products.existing(numbers);
    }

    /** Which of the codes are families. */
    public Set<String> existingFamilies(Collection<String> codes) {
        return families.existing(codes);
    }

    public ProductView product(String number) {
        return products(List.of(number)).values().stream().findFirst().orElseThrow(() -> new ProductUnknown(number));
    }

    public ProductSheet sheet(String number) {
        return products.sheet(number).orElseThrow(() -> new ProductUnknown(number));
    }

    /** The product's own first picture that is there, else that of its nearest family. */
    public Resource picture(String number) {
        return pictures.of(number).orElseThrow(() -> new PictureMissing(number));
    }

    /** Ordered by number; {@code after} holds that of the last row seen, or nothing. */
    public List<ProductSummary> search(ProductSearch search, List<String> after, int limit) {
        return products.search(search, after, limit);
    }

    /** What each tax category means in a country on a day; rates we have not been told are missing. */
    public Map<TaxCategory, VatRate> vatRates(String country, LocalDate day) {
        return vatRates.on(country, day);
    }

    /** Creates a product; refuses a number that is taken. */
    @Transactional
    public ProductSheet create(ProductDraft draft) {
        require(draft);
        recall.forget();
        if (products.write(draft, ABSENT).created() == 0) {
            throw new ProductExists(draft.number());
        }
        return sheet(draft.number());
    }

    /** Changes a product, provided that nobody did so since the caller read that version. */
    @Transactional
    public ProductSheet change(ProductDraft draft, long version) {
        sheet(draft.number());
        require(draft);
        recall.forget();
        var written = products.write(draft, version).updated() == 1;
        var stored = sheet(draft.number());
        if (!written && stored.version() != version) {
            throw new ProductChanged(draft.number());
        }
        return stored;
    }

    /** Creates or overwrites a product. */
    @Transactional
    public ProductView save(ProductDraft draft) {
        saveAll(List.of(draft)).rejected().forEach(rejected -> validation.require(rejected.violations()));
        return product(draft.number());
    }

    /** Creates or overwrites many products; recognised by external key, else by number. */
    @Transactional
    public BulkResult saveAll(List<ProductDraft> drafts) {
        recall.forget();
        var bulk = new Bulk<>(drafts).reject(validation::violations);
        var known = products.known(bulk.accepted());
        var families = familiesOf(bulk.accepted());
        bulk.map(known::recognise)
                .reject(known::taken)
                .reject(draft -> unknownFamily(draft, families))
                .rejectRepeated("/number", ProductDraft::number)
                .rejectRepeated("/externalKey", ProductDraft::externalKey);
        return bulk.result(products.write(bulk.accepted()));
    }

    public List<Family> families(String afterCode, int limit) {
        return families.list(afterCode, limit);
    }

    /** Creates or overwrites families; parents may come in the same list, in any order. */
    @Transactional
    public BulkResult saveFamilies(List<Family> drafts) {
        recall.forget();
        var known = families.existing(
                drafts.stream().map(Family::parentCode).filter(Objects::nonNull).toList());
        var codes =
                Stream.concat(drafts.stream().map(Family::code), known.stream()).collect(toSet());
        var bulk = new Bulk<>(drafts)
                .reject(validation::violations)
                .reject(draft -> unknownParent(draft, codes))
                .rejectRepeated("/code", Family::code);
        var written = families.write(bulk.accepted());
        families.tracePaths();
        if (!families.withoutPath().isEmpty()) {
            throw new FamilyTreeBroken(families.withoutPath());
        }
        return bulk.result(written);
    }

    private Map<String, ProductView> read(Collection<String> numbers) {
        return products.views(numbers, company.address().country(), today()).stream()
                .collect(toMap(ProductView::number, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(company.timeZone()));
    }

    private void require(ProductDraft draft) {
        validation.require(draft);
        validation.require(unknownFamily(draft, familiesOf(List.of(draft))));
    }

    private Set<String> familiesOf(List<ProductDraft> drafts) {
        return families.existing(drafts.stream().map(ProductDraft::familyCode).collect(toSet()));
    }

    private Set<String> withParents(List<Family> drafts) {
        var parents =
                drafts.stream().map(Family::parentCode).filter(Objects::nonNull).toList();
        return Stream.concat(drafts.stream().map(Family::code), families.existing(parents).stream())
                .collect(toSet());
    }

    private static List<Violation> unknownFamily(ProductDraft draft, Set<String> known) {
        return known.contains(draft.familyCode())
                ? List.of()
                : List.of(new Violation("/familyCode", "unknown", "There is no family " + draft.familyCode()));
    }

    private static List<Violation> unknownParent(Family draft, Set<String> known) {
        return draft.parentCode() == null || known.contains(draft.parentCode())
                ? List.of()
                : List.of(new Violation("/parentCode", "unknown", "There is no family " + draft.parentCode()));
    }
}
