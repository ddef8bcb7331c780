package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.GoodsClass;
import io.comanda.intake.ImportView.Finding;
import io.comanda.intake.ImportView.TargetCount;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Files in another company's words become our products. */
@IntegrationTest
class ImportTest {

    private static final String MAPPING =
            """
            source: import-test
            dates: dd.MM.yyyy
            decimals: "1.234,56"
            files:
              groups: {file: Warengruppen.csv, encoding: windows-1252, delimiter: ";"}
              articles: {file: Artikel.csv, encoding: windows-1252, delimiter: ";"}
            lookups:
              goods: {N: NORMAL, Z: FRAGILE}
              kilograms: {kg: 1, g: 0.001}
            targets:
              - target: families
                from: groups
                fields: {code: Gruppe, name: Bezeichnung, language: {value: de}}
              - target: products
                query: |
                  select a.*, g.bezeichnung as gruppenname, a.verkauf_bis is not null as endet
                  from articles a join groups g on g.gruppe = a.gruppe order by a._line
                fields:
                  number: ArtikelNr
                  name: Bezeichnung
                  language: {value: de}
                  family: Gruppe
                  goodsClass: {column: Art, lookup: goods, otherwise: N}
                  weightKg: {column: Gewicht, times: {column: Einheit, lookup: kilograms}, round: 3}
                  sellFrom: Verkauf ab
                  sellUntil: Verkauf bis
                  cost: {column: Kosten, round: 2}
                  costCurrency: {value: EUR}
                notes:
                  endet: The sale ends
                parts:
                  attributes:
                    query: |
                      select artikelnr, 'Gruppe' as name, bezeichnung as wert, _file, _line
                      from (select a.artikelnr, g.bezeichnung, a._file, a._line
                            from articles a join groups g on g.gruppe = a.gruppe) x
                    parent: artikelnr
                    fields: {name: name, value: wert}
            """;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADER =
            "ArtikelNr;Bezeichnung;Gruppe;Art;Gewicht;Einheit;Verkauf ab;Verkauf bis;Kosten\r\n";

    @Autowired
    private Intake intake;

    @Autowired
    private Catalog catalog;

    private TestImport files;

    @BeforeEach
    void begin(@TempDir Path folder) {
        files = new TestImport(folder)
                .mapping(MAPPING)
                .file("Warengruppen.csv", "Gruppe;Bezeichnung\r\nIMP-R;Räder\r\n", WINDOWS);
    }

    @Test
    void turnsTheirWordsIntoOurs() {
        files.file(
                "Artikel.csv",
                HEADER
                        + "IMP-1;\"=Felge 26\"\" ; größer\";IMP-R;Z;1.250,5;g;01.03.2025;31.12.2025;1.234,565\r\n"
                        + "IMP-2; Schlauch ;IMP-R;;;kg;01.03.2025;;\r\n",
                WINDOWS);

        var view = intake.runNow(files.start());

        assertThat(view.state()).isEqualTo(ImportState.DONE);
        assertThat(view.targets()).contains(new TargetCount("products", 2, 0, 2, 0, 0));
        assertThat(view.findings())
                .extracting(Finding::text, Finding::fatal, Finding::count)
                .containsExactlyInAnyOrder(tuple("The sale ends", false, 1L), tuple("Blanks cut off", false, 1L));
        var rim = catalog.product("IMP-1");
        assertThat(rim.names()).isEqualTo(Map.of("de", "=Felge 26\" ; größer"));
        assertThat(rim.weightKg()).isEqualByComparingTo(new BigDecimal("1.251"));
        assertThat(rim.goodsClass()).isEqualTo(GoodsClass.FRAGILE);
        assertThat(rim.sellUntil()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(rim.cost()).hasToString("1234.57 EUR");
        assertThat(rim.attributes()).isEqualTo(Map.of("Gruppe", "Räder"));
        assertThat(catalog.product("IMP-2").name(Locale.GERMAN)).isEqualTo("Schlauch");
    }

    @Test
    void repeatedItChangesNothingAndOfChangesOnlyTheChanged() {
        files.file("Artikel.csv", HEADER + row("IMP-3", "Sattel") + row("IMP-4", "Lenker"), WINDOWS);
        intake.runNow(files.start());

        var again = intake.runNow(files.start());
        var changed = intake.runNow(
                files.file("Artikel.csv", HEADER + row("IMP-3", "Sattel") + row("IMP-4", "Lenker, breit"), WINDOWS)
                        .start());

        assertThat(again.targets()).contains(new TargetCount("products", 2, 0, 0, 0, 2));
        assertThat(changed.targets()).contains(new TargetCount("products", 2, 0, 0, 1, 1));
    }

    @Test
    void checksEverythingAndLoadsNothingInADryRun() {
        files.file("Artikel.csv", HEADER + row("IMP-5", "Pedal"), WINDOWS);

        var view = intake.runNow(files.dryRun().start());

        assertThat(view.state()).isEqualTo(ImportState.DONE);
        assertThat(view.targets()).contains(new TargetCount("products", 1, 0, 0, 0, 0));
        assertThat(catalog.existing(Set.of("IMP-5"))).isEmpty();
    }

    @Test
    void loadsTheGoodRowsWhereBadOnesAreToBeSkipped() {
        files.file("Artikel.csv", HEADER + row("IMP-6", "Kette") + "IMP-7;ragged\r\n" + row("IMP-8", ""), WINDOWS);

        var view = intake.runNow(files.skippingBadRows().start());

        assertThat(view.state()).isEqualTo(ImportState.DONE);
        assertThat(view.targets()).contains(new TargetCount("products", 2, 1, 1, 0, 0));
        assertThat(catalog.existing(Set.of("IMP-6", "IMP-7", "IMP-8"))).containsExactly("IMP-6");
    }

    @Test
    void refusesAMappingThatNamesWhatDoesNotExist() {
        files.mapping(MAPPING.replace("weightKg:", "weight:").replace("lookup: goods", "lookup: god"));

        assertThatThrownBy(() -> intake.runNow(files.start()))
                .isInstanceOfSatisfying(MappingBroken.class, broken -> assertThat(broken.violations())
                        .extracting(v -> v.pointer(), v -> v.code())
                        .containsExactlyInAnyOrder(
                                tuple("/targets/1/fields/weight", "unknown"),
                                tuple("/targets/1/fields/goodsClass/lookup", "unknown")));
    }

    @Test
    void tellsWhatIsWrongWithASelect() {
        files.mapping(MAPPING.replace("g.gruppe = a.gruppe order", "g.nonsense = a.gruppe order"))
                .file("Artikel.csv", HEADER, WINDOWS);

        var view = intake.runNow(files.start());

        assertThat(view.state()).isEqualTo(ImportState.REJECTED);
        assertThat(intake.problems(view.id(), 0, 10, Locale.ENGLISH))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("nonsense"));
    }

    @Test
    void seesNothingButItsOwnFiles() {
        files.mapping(MAPPING.replace("g.gruppe = a.gruppe order", "true join public.catalog_product p on true order"))
                .file("Artikel.csv", HEADER, WINDOWS);

        var view = intake.runNow(files.start());

        assertThat(intake.problems(view.id(), 0, 10, Locale.ENGLISH))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("permission denied"));
    }

    private static String row(String number, String name) {
        return number + ";" + name + ";IMP-R;N;1;kg;01.03.2025;;\r\n";
    }
}
