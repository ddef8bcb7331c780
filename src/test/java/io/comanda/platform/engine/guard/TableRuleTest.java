package io.comanda.platform.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables over a number, a text and a truth: what they leave open, answer twice, or cannot be judged by. */
class TableRuleTest {

    private final ModelGuard guard = Samples.guard();

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UNIQUE  | <= 5,-,-; > 5,-,-                                  |
                    UNIQUE  | < 5,-,-; > 5,-,-                                   | table-gap
                    UNIQUE  | <= 5,-,-; >= 5,-,-                                 | table-overlap
                    UNIQUE  | [0..10],-,-; < 0,-,-; > 10,-,-                     |
                    UNIQUE  | [0..10[,-,-; < 0,-,-; > 10,-,-                     | table-gap
                    UNIQUE  | ]0..10],-,-; <= 0,-,-; > 10,-,-                    |
                    UNIQUE  | -,"A",-; -,"B",-                                   | table-gap
                    UNIQUE  | -,"A",-; -,not("A"),-                              |
                    UNIQUE  | -,"A",-; -,-,-                                     | table-overlap
                    UNIQUE  | -,-,true; -,-,false                                |
                    UNIQUE  | -,-,true                                           | table-gap
                    UNIQUE  | > 5,"A",true; <= 5,-,-; > 5,not("A"),-; > 5,"A",false |
                    UNIQUE  | > 5,"A",true; <= 5,-,-; > 5,not("A"),-             | table-gap
                    UNIQUE  |                                                    | table-gap
                    FIRST   | > 5,"A",-; -,-,-                                   |
                    FIRST   | > 5,"A",-; <= 5,-,-                                | table-gap
                    FIRST   | -,-,-; > 5,-,-                                     | row-never-met
                    FIRST   | > 5,-,-; <= 5,-,-; 7,-,-                           | row-never-met
                    ANY     | > 5,-,-; > 3,-,-; <= 3,-,-                         | table-overlap
                    COLLECT | > 5,-,-; > 7,-,-                                   |
                    UNIQUE  | count(a),-,-; -,-,-                                | table-not-judged
                    UNIQUE  | > total,-,-; -,-,-                                 | table-not-judged
                    FIRST   | "A",-,-; 5,-,-; -,-,-                              | table-not-judged
                    PRIORITY | -,-,-                                             | hit-policy
                    """)
    void judges(String policy, String rows, String code) {
        assertThat(guard.findings("sample-decision.dmn", table(policy, rows)))
                .extracting(Finding::code)
                .isSubsetOf(code == null ? List.of() : List.of(code))
                .hasSize(code == null ? 0 : 1);
    }

    @Test
    void givesAnExampleOfWhatIsLeftOpen() {
        assertThat(guard.findings("sample-decision.dmn", table("FIRST", "> 5,\"A\",-; <= 5,-,-")))
                .extracting(Finding::elementId, Finding::severity, Finding::subject)
                .containsExactly(tuple("Table_1", Severity.ERROR, "total = 6, kind = …"));
    }

    @Test
    void namesTheRowsThatOverlapOnTheLaterOne() {
        assertThat(guard.findings("sample-decision.dmn", table("UNIQUE", "<= 5,-,-; >= 5,-,-")))
                .extracting(Finding::elementId, Finding::subject)
                .containsExactly(tuple("Rule_2", "1, 2"));
    }

    @Test
    void onlyHintsAtWhatItCannotJudge() {
        assertThat(guard.findings("sample-decision.dmn", table("UNIQUE", "> other,-,-")))
                .extracting(Finding::severity, Finding::subject)
                .containsExactly(tuple(Severity.HINT, "total"));
    }

    @Test
    void staysQuickWithManyRowsAndInputs() {
        var rows = new StringBuilder();
        for (var row = 0; row < 200; row++) {
            rows.append("> ")
                    .append(row)
                    .append(",\"k")
                    .append(row)
                    .append("\",")
                    .append(row % 2 == 0)
                    .append(";");
        }
        var began = System.nanoTime();
        assertThat(guard.findings("sample-decision.dmn", table("FIRST", rows + "-,-,-")))
                .isEmpty();
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    private static byte[] table(String policy, String rows) {
        var text = new StringBuilder();
        var cells = rows == null ? new String[0] : rows.split(";");
        for (var row = 0; row < cells.length; row++) {
            text.append("<rule id='Rule_").append(row + 1).append("'>");
            Arrays.stream(cells[row].strip().split(",(?![^(\\[\\]]*[)\\]])"))
                    .forEach(cell -> text.append("<inputEntry><text>")
                            .append(cell.strip().replace("<", "&lt;"))
                            .append("</text></inputEntry>"));
            text.append("<outputEntry><text>").append(row).append("</text></outputEntry></rule>");
        }
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Definitions_2" name="Sample" namespace="urn:comanda">
                  <decision id="sample-decision" name="Sample">
                    <decisionTable id="Table_1" hitPolicy="%s">
                      <input id="Input_1"><inputExpression typeRef="double"><text>total</text></inputExpression></input>
                      <input id="Input_2"><inputExpression typeRef="string"><text>kind</text></inputExpression></input>
                      <input id="Input_3"><inputExpression typeRef="boolean"><text>urgent</text></inputExpression></input>
                      <output id="Output_1" name="answer" typeRef="integer"/>
                      %s
                    </decisionTable>
                  </decision>
                </definitions>
                """
                .formatted(policy, text)
                .getBytes(UTF_8);
    }
}
