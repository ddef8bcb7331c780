package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.catalog.Catalog;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever comes in a file: each wrong row is named with its place, and nothing of the file is imported. */
@IntegrationTest
class BadInputTest {

    private static final String MAPPING =
            """
            source: bad-input
            files:
              families: families.csv
              products: products.csv
            targets:
              - target: families
                from: families
                fields: {code: code, name: name}
              - target: products
                from: products
                fields:
                  number: number
                  name: name
                  family: family
                  weightKg: weight
                  sellFrom: {column: from, dates: dd.MM.yyyy}
            """;

    private static final String HEADER = "number,name,family,weight,from\n";
    private static final String GOOD = "BAD-1,A good one,BAD,1.5,01.02.2026\n";

    @Autowired
    private Intake intake;

    @Autowired
    private Catalog catalog;

    private TestImport files;

    @BeforeEach
    void begin(@TempDir Path folder) {
        files = new TestImport(folder).mapping(MAPPING).file("families.csv", "code,name\nBAD,Bad input\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAD-2,Huge,BAD,99999999999999999999,01.02.2026     | weight | range",
                "BAD-2,Negative,BAD,-1,01.02.2026                   | weight | range",
                "BAD-2,Exponent,BAD,1e3,01.02.2026                  | weight | number",
                "BAD-2,Comma,BAD,'\"1,5\"',01.02.2026               | weight | number",
                "BAD-2,Thousands,BAD,'\"1.234,56\"',01.02.2026      | weight | number",
                "BAD-2,Formula,BAD,=1+1,01.02.2026                  | weight | number",
                "BAD-2,Decimals,BAD,1.2345678,01.02.2026            | weight | decimals",
                "BAD-2,No such day,BAD,1,31.02.2026                 | from   | date",
                "BAD-2,Other pattern,BAD,1,2026-02-01               | from   | date",
                "BAD-2,Far away,BAD,1,01.01.9999                    | from   | range",
                "BAD-2,,BAD,1,01.02.2026                            | name   | missing",
                ",No number,BAD,1,01.02.2026                        | number | missing",
                "BAD-2,Unknown family,NONE,1,01.02.2026             | family | unknown-reference",
                "BAD-2,Ragged,BAD,1                                 |        | columns",
                "BAD-2,Ragged,BAD,1,01.02.2026,more                 |        | columns",
                "BAD-1,Repeated,BAD,1,01.02.2026                    |        | repeated",
                "BAD 2/3,Number,BAD,1,01.02.2026                    |        | refused"
            })
    void namesTheRowTheColumnAndTheReason(String row, String column, String code) {
        files.file("products.csv", HEADER + GOOD + row.strip().replace("'", "") + "\n");

        var view = intake.runNow(files.start());

        assertThat(view.state()).isEqualTo(ImportState.REJECTED);
        assertThat(problems(view))
                .extracting(RowProblem::file, RowProblem::line, RowProblem::column, RowProblem::code)
                .contains(tuple("products.csv", 3L, column, code));
        assertThat(catalog.existing(Set.of("BAD-1", "BAD-2"))).isEmpty();
        assertThat(catalog.existingFamilies(Set.of("BAD"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number,name,family,weight,from\\nBAD-1,\"broken\"quote,BAD,1,01.02.2026\\n | quoting          | 2",
                "number,name,family,weight,from\\nBAD-1,\"never closed,BAD,1,01.02.2026\\n  | quoting          | 2",
                "number;name;family;weight;from\\nBAD-1;x;BAD;1;01.02.2026\\n               | header-delimiter |  ",
                "number,name,family,weight,weight\\nBAD-1,x,BAD,1,1\\n                      | header-duplicate |  ",
                "number,name,,weight,from\\nBAD-1,x,BAD,1,01.02.2026\\n                     | header-blank     |  ",
                "''                                                                         | empty-file       |  ",
                "PK\\3\\4zip                                                                  | not-text         |  "
            })
    void refusesFilesThatCannotBeRead(String text, String code, Long line) {
        files.file("products.csv", text.translateEscapes());

        var view = intake.runNow(files.skippingBadRows().start());

        assertThat(view.state()).isEqualTo(ImportState.REJECTED);
        assertThat(problems(view))
                .extracting(RowProblem::file, RowProblem::code, RowProblem::line)
                .contains(tuple("products.csv", code, line));
        assertThat(catalog.existingFamilies(Set.of("BAD"))).isEmpty();
    }

    @Test
    void refusesAMissingFile() {
        var view = intake.runNow(files.start());

        assertThat(view.state()).isEqualTo(ImportState.REJECTED);
        assertThat(problems(view)).extracting(RowProblem::code).containsExactly("missing-file");
    }

    @Test
    void tellsBytesThatAreNotOfTheEncodingAndZeroBytes() {
        files.file("products.csv", HEADER + "BAD-1,Größe,BAD,1,01.02.2026\nBAD-2,a\0b,BAD,1,01.02.2026\n", latin());

        var view = intake.runNow(files.start());

        assertThat(problems(view))
                .extracting(RowProblem::line, RowProblem::column, RowProblem::code)
                .contains(tuple(2L, "name", "encoding"), tuple(3L, "name", "nul"));
    }

    @Test
    void takesACellOfTenMegabytesForWhatItIs() {
        files.file("products.csv", HEADER + "BAD-1," + "x".repeat(10_000_000) + ",BAD,1,01.02.2026\n" + GOOD);

        var view = intake.runNow(files.start());

        assertThat(view.state()).isEqualTo(ImportState.REJECTED);
        assertThat(problems(view))
                .extracting(RowProblem::line, RowProblem::column, RowProblem::code)
                .contains(tuple(2L, "name", "cell-too-long"));
    }

    @Test
    void countsTheLinesOfAFileWithLineBreaksInCells() {
        files.file("products.csv", HEADER + "BAD-1,\"two\nlines\",BAD,1,01.02.2026\r\n\r\nBAD-2,x,BAD,y,01.02.2026\n");

        assertThat(problems(intake.runNow(files.start())))
                .extracting(RowProblem::line, RowProblem::column, RowProblem::code, RowProblem::value)
                .contains(tuple(2L, "name", "control-character", "two\nlines"), tuple(5L, "weight", "number", "y"));
    }

    private List<RowProblem> problems(ImportView view) {
        return intake.problems(view.id(), 0, 100, Locale.ENGLISH);
    }

    private static Charset latin() {
        return StandardCharsets.ISO_8859_1;
    }
}
