package io.comanda.platform.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.NumberDeserializers.BigDecimalDeserializer;

/** Reads decimals, and refuses exponents that would make a short text a number of a billion digits. */
class RequestNumber extends BigDecimalDeserializer {

    private static final int MAX_DIGITS = 40;

    @Override
    public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        var number = super.deserialize(parser, context);
        if (number != null && (Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS)) {
            context.reportInputMismatch(BigDecimal.class, "The number has more than %d digits", MAX_DIGITS);
        }
        return number;
    }
}
