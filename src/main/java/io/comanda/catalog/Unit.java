package io.comanda.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a product is counted in, with its code of UN/ECE Recommendation 20 for electronic documents. */
public enum Unit {
    PCS("H87"),
    PAIR("PR"),
    SET("SET"),
    BOX("XBX"),
    KG("KGM"),
    L("LTR"),
    M("MTR"),
    HOUR("HUR");

    private final String unece;

    Unit(String unece) {
        this.unece = unece;
    }

    @JsonCreator
    public static Unit of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String unece() {
        return unece;
    }
}
