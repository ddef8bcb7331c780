package io.comanda.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a sheet of opening stock says of a place, in this order unless its first line says otherwise. */
public enum OpeningColumn {
    PRODUCT,
    LOCATION,
    LOT,
    EXPIRY,
    QUANTITY,
    /** Of a product that is to be created; otherwise it is not read. */
    NAME,
    /** Of a product that is to be created; pieces when left out. */
    UNIT;

    @JsonCreator
    public static OpeningColumn of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
