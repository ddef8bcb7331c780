package io.comanda.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.VatRate;
import io.comanda.platform.bulk.BulkResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CatalogTest {

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void family() {
        catalog.saveFamilies(List.of(SomeProduct.FAMILY));
    }

    @Test
    void givesTheNameInALanguageElseInEnglish() {
        var product = catalog.save(SomeProduct.numbered("CT-NAME")
                .named(Map.of("en", "Chain", "ro", "Lanț"))
                .draft());
        assertThat(product.name(Locale.forLanguageTag("ro"))).isEqualTo("Lanț");
        assertThat(product.name(Locale.GERMAN)).isEqualTo("Chain");
        assertThat(product.vatRate()).isEqualTo(VatRate.standard("21"));
        assertThat(product.families()).containsExactly("some-family");
    }

    @Test
    void findsWordsOfAnyLanguageWhateverTheirAccents() {
        catalog.save(SomeProduct.numbered("CT-WORDS")
                .named(Map.of("en", "Xylo wheel", "pl", "Koło łańcuchowe", "ro", "Roată dințată"))
                .draft());
        for (var words : List.of("LANCUCHOWE kolo", "roata xylo", "dintata ct-words", "ct-wor")) {
            assertThat(catalog.search(new ProductSearch(words, null, null), List.of(), 10))
                    .as(words)
                    .extracting(ProductSummary::number)
                    .containsExactly("CT-WORDS");
        }
        assertThat(catalog.search(new ProductSearch("xylo%", null, null), List.of(), 10))
                .isEmpty();
        assertThat(catalog.search(new ProductSearch("xylo roata nothing", null, null), List.of(), 10))
                .isEmpty();
    }

    @Test
    void findsAFamilyWithAllBelowItPageByPage() {
        catalog.saveFamilies(List.of(
                new Family("ct-leaf", "ct-branch", Map.of("en", "Leaf"), null),
                new Family("ct-branch", "ct-root", Map.of("en", "Branch"), null),
                new Family("ct-root", null, Map.of("en", "Root"), null)));
        var drafts = IntStream.range(0, 5)
                .mapToObj(n -> SomeProduct.numbered("CT-TREE-" + n)
                        .in(n < 3 ? "ct-leaf" : "ct-branch")
                        .draft())
                .toList();
        catalog.saveAll(drafts);

        var search = new ProductSearch(null, "ct-root", true);
        assertThat(catalog.search(search, List.of("CT-TREE-1"), 2))
                .extracting(ProductSummary::number)
                .containsExactly("CT-TREE-2", "CT-TREE-3");
        assertThat(catalog.search(new ProductSearch(null, "ct-leaf", null), List.of(), 10))
                .hasSize(3);
        assertThat(catalog.product("CT-TREE-0").families()).containsExactly("ct-leaf", "ct-branch", "ct-root");
    }

    @Test
    void refusesFamiliesBelowThemselves() {
        assertThatThrownBy(() -> catalog.saveFamilies(List.of(
                        new Family("ct-hen", "ct-egg", Map.of("en", "Hen"), null),
                        new Family("ct-egg", "ct-hen", Map.of("en", "Egg"), null))))
                .isInstanceOf(FamilyTreeBroken.class);
        assertThat(catalog.existingFamilies(List.of("ct-hen"))).isEmpty();
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        var drafts = IntStream.range(0, 2500)
                .mapToObj(n -> SomeProduct.numbered("CT-BULK-" + n)
                        .imported("bulk-test", "id/" + n)
                        .draft())
                .toList();
        assertThat(catalog.saveAll(drafts)).isEqualTo(new BulkResult(2500, 0, 0, List.of()));
        assertThat(catalog.saveAll(drafts)).isEqualTo(new BulkResult(0, 0, 2500, List.of()));
        assertThat(catalog.sheet("CT-BULK-7")).isEqualTo(new ProductSheet(drafts.get(7), 0));
    }

    @Test
    void recognisesAnImportedProductByTheKeyOfItsSource() {
        catalog.save(SomeProduct.numbered("CT-OURS").imported("shop", "42").draft());
        var renamed = SomeProduct.numbered("CT-THEIRS")
                .imported("shop", "42")
                .named(Map.of("en", "New name"))
                .draft();
        assertThat(catalog.saveAll(List.of(renamed))).isEqualTo(new BulkResult(0, 1, 0, List.of()));
        assertThat(catalog.product("CT-OURS").names()).containsEntry("en", "New name");
        assertThat(catalog.existing(List.of("CT-THEIRS"))).isEmpty();
    }

    @Test
    void rejectsWhatIsWrongAndSavesTheRest() {
        catalog.save(SomeProduct.numbered("CT-TAKEN").imported("shop", "1").draft());
        var result = catalog.saveAll(List.of(
                SomeProduct.numbered("CT-GOOD").draft(),
                SomeProduct.numbered("no blanks please")
                        .named(Map.of("xx", " "))
                        .draft(),
                SomeProduct.numbered("CT-LOST").in("ct-no-family").draft(),
                SomeProduct.numbered("CT-TAKEN").imported("other-shop", "1").draft(),
                SomeProduct.numbered("CT-GOOD").draft(),
                SomeProduct.numbered("CT-PAST")
                        .soldUntil(LocalDate.of(2019, 12, 31))
                        .draft()));

        assertThat(result.created()).isEqualTo(1);
        assertThat(result.rejected()).hasSize(5);
        assertThat(reasons(result, 1))
                .containsExactlyInAnyOrder("/names/xx languageCode", "/names/xx notBlank", "/number pattern");
        assertThat(reasons(result, 2)).containsExactly("/familyCode unknown");
        assertThat(reasons(result, 3)).containsExactly("/number taken");
        assertThat(reasons(result, 4)).containsExactly("/number repeated");
        assertThat(reasons(result, 5)).containsExactly("/sellUntil range");
    }

    @Test
    void refusesAChangeOfAnOldVersion() {
        var first = catalog.create(SomeProduct.numbered("CT-VERSION").draft());
        var renamed =
                SomeProduct.numbered("CT-VERSION").named(Map.of("en", "First")).draft();
        var second = catalog.change(renamed, first.version());
        assertThat(second.version()).isEqualTo(first.version() + 1);

        var late =
                SomeProduct.numbered("CT-VERSION").named(Map.of("en", "Late")).draft();
        assertThatThrownBy(() -> catalog.change(late, first.version())).isInstanceOf(ProductChanged.class);
        assertThat(catalog.change(renamed, second.version())).isEqualTo(second);
        assertThatThrownBy(() -> catalog.create(renamed)).isInstanceOf(ProductExists.class);
        assertThatThrownBy(() ->
                        catalog.change(SomeProduct.numbered("CT-NOT-THERE").draft(), 0))
                .isInstanceOf(ProductUnknown.class);
    }

    @Test
    void knowsTheVatOfACountryOnADay() {
        var before = catalog.vatRates("RO", LocalDate.of(2025, 7, 31));
        var after = catalog.vatRates("RO", LocalDate.of(2025, 8, 1));
        assertThat(before).containsEntry(TaxCategory.STANDARD, VatRate.standard("19"));
        assertThat(after)
                .containsEntry(TaxCategory.STANDARD, VatRate.standard("21"))
                .containsEntry(TaxCategory.REDUCED, VatRate.standard("11"))
                .containsEntry(TaxCategory.EXEMPT, VatRate.zero("E"));
        assertThat(catalog.vatRates("FR", LocalDate.of(2026, 1, 1)))
                .containsEntry(TaxCategory.SUPER_REDUCED, VatRate.standard("5.5"));
        assertThat(catalog.vatRates("US", LocalDate.of(2026, 1, 1)))
                .containsOnlyKeys(TaxCategory.ZERO, TaxCategory.EXEMPT);
    }

    private static List<String> reasons(BulkResult result, int index) {
        return result.rejected().stream()
                .filter(rejected -> rejected.index() == index)
                .flatMap(rejected -> rejected.violations().stream())
                .map((Violation violation) -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
