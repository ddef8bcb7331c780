package io.comanda.shipping.simulator;

import java.util.Arrays;

/** What the simulated carrier does with a parcel to some post codes. */
enum TestPlace {
    /** It does not deliver there. */
    NOWHERE("99001"),
    /** It takes the parcel, but the answer comes after everybody has stopped listening. */
    SLOW("99002"),
    /** It always answers 503 and does nothing. */
    BROKEN("99003"),
    ELSEWHERE("");

    private final String postalCode;

    TestPlace(String postalCode) {
        this.postalCode = postalCode;
    }

    static TestPlace of(String postalCode) {
        return Arrays.stream(values())
                .filter(place -> place.postalCode.equals(postalCode))
                .findFirst()
                .orElse(ELSEWHERE);
    }
}
