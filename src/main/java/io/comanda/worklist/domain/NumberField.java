package io.comanda.worklist.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers within their bounds and decimals; whole ones reach the process as a long, others as a double. */
final class NumberField {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int MOST_DECIMALS = 6;

    private NumberField() {}

    static @Nullable Object read(JsonNode field, String key, JsonNode given, FieldProblems problems) {
        if (!given.isNumber()) {
            problems.add(key, "type", "123");
            return null;
        }
        if (!Double.isFinite(given.asDouble(Double.NaN))) {
            problems.add(key, "max", LARGEST.toPlainString());
            return null;
        }
        var number = given.decimalValue();
        if (number.precision() > 30
                || Math.abs(number.scale()) > 30
                || number.abs().compareTo(LARGEST) > 0) {
            problems.add(key, "max", LARGEST.toPlainString());
            return null;
        }
        check(field, key, number.stripTrailingZeros(), problems);
        return decimals(field) == 0 ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    private static void check(JsonNode field, String key, BigDecimal number, FieldProblems problems) {
        var rules = field.path("validate");
        if (rules.path("min").isNumber() && number.compareTo(rules.path("min").decimalValue()) < 0) {
            problems.add(key, "min", rules.path("min").asString());
        }
        if (rules.path("max").isNumber() && number.compareTo(rules.path("max").decimalValue()) > 0) {
            problems.add(key, "max", rules.path("max").asString());
        }
        if (number.scale() > decimals(field)) {
            problems.add(key, "decimals", decimals(field));
        }
    }

    private static int decimals(JsonNode field) {
        return field.path("decimalDigits").asInt(MOST_DECIMALS);
    }
}
