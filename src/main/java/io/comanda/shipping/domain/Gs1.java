package io.comanda.shipping.domain;

/** Check digits as all GS1 keys have them. */
final class Gs1 {

    private Gs1() {}

    /** Weights 3, 1, 3, 1 … from the right; what is missing to the next ten. */
    static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var weight = (digits.length() - i) % 2 == 1 ? 3 : 1;
            sum += weight * Character.digit(digits.charAt(i), 10);
        }
        return (10 - sum % 10) % 10;
    }

    static String withCheckDigit(String digits) {
        return digits + checkDigit(digits);
    }
}
