package io.comanda.intake.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where one of our fields comes from: a column or a constant.
 *
 * @param value the constant
 * @param otherwise what an empty cell means
 * @param lookup name of the table that turns their code into ours; a code it lacks is an error
 * @param dates pattern of a date, for instance {@code dd.MM.yyyy}
 * @param decimals an example of how numbers are written, for instance {@code 1.234,56}
 * @param times a factor, always the same or chosen by another column, for instance to turn pounds and grams into kilograms
 * @param round decimals to round a number to, half up
 */
public record FieldMapping(
        @Nullable String column,
        @Nullable String value,
        @Nullable String otherwise,
        @Nullable String lookup,
        @Nullable String dates,
        @Nullable String decimals,
        @Nullable Factor times,
        @Nullable Integer round) {

    /**
     * A number to multiply with.
     *
     * @param number always this
     * @param column or what the lookup has for this column's value
     */
    public record Factor(@Nullable String number, @Nullable String column, @Nullable String lookup) {

        @JsonCreator
        static Factor of(
                @JsonProperty(value = "column", required = true) String column,
                @JsonProperty(value = "lookup", required = true) String lookup) {
            return new Factor(null, column, lookup);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Factor of(String number) {
            return new Factor(number, null, null);
        }
    }

    @JsonCreator
    static FieldMapping of(
            @JsonProperty("column") @Nullable String column,
            @JsonProperty("value") @Nullable String value,
            @JsonProperty("otherwise") @Nullable String otherwise,
            @JsonProperty("lookup") @Nullable String lookup,
            @JsonProperty("dates") @Nullable String dates,
            @JsonProperty("decimals") @Nullable String decimals,
            @JsonProperty("times") @Nullable Factor times,
            @JsonProperty("round") @Nullable Integer round) {
        return new FieldMapping(column, value, otherwise, lookup, dates, decimals, times, round);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FieldMapping of(String column) {
        return new FieldMapping(column, null, null, null, null, null, null, null);
    }

    /** Whether the field is the column or the constant as it is, as in a key it must be. */
    boolean isPlain() {
        return otherwise == null && lookup == null && times == null && round == null;
    }
}
