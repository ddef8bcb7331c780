package io.comanda.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.text.Texts;
import io.comanda.worklist.FormInvalid;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormValidationTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final FormValidation VALIDATION = new FormValidation(new Texts());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"type":"textfield"}                                             | "abc"                 | abc
                    {"type":"textarea","validate":{"maxLength":3}}                   | "abc"                 | abc
                    {"type":"textfield","validate":{"pattern":"^[A-Z]{2}\\\\d+$"}}   | "RO12"                | RO12
                    {"type":"number","decimalDigits":0}                              | 3                     | 3
                    {"type":"number","decimalDigits":0}                              | 3.00                  | 3
                    {"type":"number","decimalDigits":2,"validate":{"min":0.01}}      | 0.01                  | 0.01
                    {"type":"checkbox"}                                              | true                  | true
                    {"type":"select","values":[{"value":"a"},{"value":"b"}]}         | "b"                   | b
                    {"type":"checklist","values":[{"value":"a"},{"value":"b"}]}      | ["a","b"]             | a,b
                    {"type":"datetime","subtype":"date"}                             | "2028-02-29"          | 2028-02-29
                    {"type":"datetime","subtype":"time"}                             | "09:30"               | 09:30
                    {"type":"datetime","subtype":"datetime"}                         | "2026-11-21T09:30Z"   | 2026-11-21T09:30Z
                    """)
    void takes(String field, String value, String expected) {
        assertThat(String.valueOf(VALIDATION
                        .read(form(field), Map.of("a", JSON.readTree(value)))
                        .get("a")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"type":"textfield","validate":{"required":true}}                | ""                    | required
                    {"type":"textfield","validate":{"required":true}}                | null                  | required
                    {"type":"textfield"}                                             | 3                     | type
                    {"type":"textfield"}                                             | {"a":1}               | type
                    {"type":"textfield","validate":{"maxLength":3}}                  | "abcd"                | maxLength
                    {"type":"textfield","validate":{"minLength":3}}                  | "ab"                  | minLength
                    {"type":"textfield","validate":{"pattern":"^[A-Z]+$"}}           | "ab"                  | pattern
                    {"type":"textfield","validate":{"pattern":"^(a+)+$"}}          | "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab" | pattern
                    {"type":"textfield"}                                             | "a\\u0000b"           | pattern
                    {"type":"number"}                                                | "3"                   | type
                    {"type":"number"}                                                | 1e400                 | max
                    {"type":"number","decimalDigits":0}                              | 1.5                   | decimals
                    {"type":"number","validate":{"min":1}}                           | 0                     | min
                    {"type":"number","validate":{"max":9}}                           | 10                    | max
                    {"type":"checkbox"}                                              | "true"                | type
                    {"type":"checkbox","validate":{"required":true}}                 | false                 | required
                    {"type":"radio","values":[{"value":"a"}]}                        | "b"                   | option
                    {"type":"checklist","values":[{"value":"a"}]}                    | ["b"]                 | option
                    {"type":"checklist","values":[{"value":"a"}]}                    | ["a","a"]             | type
                    {"type":"checklist","values":[{"value":"a"}]}                    | "a"                   | type
                    {"type":"datetime","subtype":"date"}                             | "2026-02-30"          | type
                    {"type":"datetime","subtype":"datetime"}                         | "soon"                | type
                    """)
    void refuses(String field, String value, String code) {
        assertThatExceptionOfType(FormInvalid.class)
                .isThrownBy(() -> VALIDATION.read(form(field), Map.of("a", JSON.readTree(value))))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(Violation::pointer, Violation::code)
                        .containsExactly(tuple("/variables/a", code)));
    }

    @Test
    void forgetsWhatAnEarlierRoundHasSaid() {
        assertThat(VALIDATION.read(form("{\"type\":\"textarea\"}"), Map.of()))
                .containsKey("a")
                .containsValue(null);
    }

    @Test
    void leavesAloneWhatPeopleCannotFillIn() {
        assertThat(VALIDATION.read(
                        form("{\"type\":\"textfield\",\"readonly\":true}"), Map.of("a", JSON.readTree("\"x\""))))
                .isEmpty();
    }

    private static JsonNode form(String field) {
        return JSON.readTree("{\"components\":[{\"key\":\"a\"," + field.substring(1) + "]}");
    }
}
