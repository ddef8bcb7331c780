package io.comanda.kernel;

import java.util.stream.IntStream;

/** The arithmetic of check digits that several countries share. */
final class CheckDigits {

    private CheckDigits() {}

    /** ISO 7064, mod 11,10. */
    static boolean mod11And10(String n) {
        var product = 10;
        for (var i = 0; i < n.length() - 1; i++) {
            var sum = (n.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == last(n);
    }

    /** Every second digit from the right doubled, with the digit sum of what exceeds nine. */
    static int luhn(String n) {
        return IntStream.range(0, n.length())
                .map(i -> (n.charAt(n.length() - 1 - i) - '0') * (1 + i % 2))
                .map(d -> d > 9 ? d - 9 : d)
                .sum();
    }

    static int sum(String n, int... weights) {
        return IntStream.range(0, weights.length)
                .map(i -> (n.charAt(i) - '0') * weights[i])
                .sum();
    }

    static int atMostNine(int check) {
        return check > 9 ? 0 : check;
    }

    static long number(String n, int from, int to) {
        return Long.parseLong(n.substring(from, to));
    }

    static int last(String n) {
        return n.charAt(n.length() - 1) - '0';
    }
}
