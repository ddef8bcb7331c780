package io.comanda.platform.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionParserTest {

    private static final Map<String, Object> VARIABLES = Map.of(
            "count", 3L, "total", new BigDecimal("500.50"), "rate", 0.5d, "class", "A", "complete", true, "note", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    complete                                  | true
                    !complete                                 | false
                    not complete or count == 3                | true
                    count eq 3.0 and total > 500              | true
                    total ge 500.5 && total lt 501            | true
                    rate < 1                                  | true
                    class == 'A'                              | true
                    class ne "A"                              | false
                    class > 'B'                               | false
                    empty note                                | true
                    empty nothingOfThatName                   | true
                    not empty class                           | true
                    note == null                              | false
                    null == null                              | true
                    complete ? count > 2 : false              | true
                    (complete and false) or true              | true
                    true or false and false                   | true
                    count == -3                               | false
                    """)
    void tellsTheValueOf(String term, boolean value) {
        assertThat(ConditionParser.parse(term).holds(new Names())).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.b",
                "a['b']",
                "a()",
                "f(a)",
                "a + 1",
                "a = 1",
                "a == 1 == 1",
                "execution",
                "task == 1",
                "a; b",
                "'unclosed",
                "a ? b",
                "(a",
                "a b",
                "a -> b",
                "{1}",
                "'it\\'s'",
                "a == 99999999999999999999999999",
                "x:f(1)"
            })
    void refuses(String term) {
        assertThatExceptionOfType(ExpressionRefused.class).isThrownBy(() -> ConditionParser.parse(term));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "count", "count == 'A'", "class > 3", "complete < true", "class ? true : false"})
    void refusesAtRunWhatDoesNotFit(String term) {
        var parsed = ConditionParser.parse(term);
        assertThatExceptionOfType(ExpressionRefused.class).isThrownBy(() -> parsed.holds(new Names()));
    }

    private static final class Names implements Term.Scope {

        @Override
        public boolean knows(String name) {
            return VARIABLES.containsKey(name);
        }

        @Override
        public @Nullable Object get(String name) {
            return VARIABLES.get(name);
        }
    }
}
