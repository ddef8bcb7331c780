package io.comanda.banking;

import java.math.BigInteger;

/** A structured reference as a bank's form makes it: ISO 11649, check digits by modulo 97. */
final class SampleReference {

    private SampleReference() {}

    static String of(String number) {
        var plain = number.replaceAll("[^A-Z0-9]", "");
        var digits = new StringBuilder();
        (plain + "RF00").chars().forEach(sign -> digits.append(Character.getNumericValue(sign)));
        var rest = new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return String.format("RF%02d%s", 98 - rest, plain);
    }
}
