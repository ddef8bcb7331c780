package io.comanda.kernel;

import static io.comanda.kernel.CheckDigits.atMostNine;
import static io.comanda.kernel.CheckDigits.last;
import static io.comanda.kernel.CheckDigits.luhn;
import static io.comanda.kernel.CheckDigits.number;
import static io.comanda.kernel.CheckDigits.sum;
import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Formats and check digits of VAT ids by country. A country without a rule here is checked for length and letters only. */
final class VatIdRules {

    private static final Pattern ANY = Pattern.compile("[A-Z0-9]{2,15}");
    private static final String DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String CIF_LETTERS = "JABCDEFGHI";
    private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";
    private static final int[] CYPRIOT = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};

    private record Rule(Pattern format, Predicate<String> check) {}

    private static final Map<String, Rule> RULES = Map.ofEntries(
            rule("RO", "[1-9]\\d{1,9}", VatIdRules::ro),
            rule("PL", "\\d{10}", n -> sum(n, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == last(n)),
            rule("ES", "[A-Z0-9]\\d{7}[A-Z0-9]", VatIdRules::es),
            rule("DE", "[1-9]\\d{8}", CheckDigits::mod11And10),
            rule("FR", "[A-HJ-NP-Z0-9]{2}\\d{9}", VatIdRules::fr),
            rule("IT", "\\d{11}", n -> luhn(n) % 10 == 0),
            rule("AT", "U\\d{8}", n -> Math.floorMod(6 - luhn(n.substring(1, 8)), 10) == last(n)),
            rule("BE", "[01]\\d{9}", n -> 97 - number(n, 0, 8) % 97 == number(n, 8, 10)),
            rule("NL", "\\d{9}B\\d{2}", VatIdRules::nl),
            rule("PT", "[1-9]\\d{8}", n -> atMostNine(11 - sum(n, 9, 8, 7, 6, 5, 4, 3, 2) % 11) == last(n)),
            rule("HU", "\\d{8}", n -> (10 - sum(n, 9, 7, 3, 1, 9, 7, 3) % 10) % 10 == last(n)),
            rule("BG", "\\d{9,10}", VatIdRules::bg),
            rule("CZ", "\\d{8,10}", VatIdRules::cz),
            rule("SK", "[1-9]\\d{9}", n -> number(n, 0, 10) % 11 == 0),
            rule("EL", "\\d{9}", n -> sum(n, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == last(n)),
            rule("SI", "[1-9]\\d{7}", VatIdRules::si),
            rule("HR", "\\d{11}", CheckDigits::mod11And10),
            rule("DK", "[1-9]\\d{7}", n -> sum(n, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
            rule("SE", "\\d{10}01", n -> luhn(n.substring(0, 10)) % 10 == 0),
            rule("FI", "\\d{8}", n -> sum(n, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0),
            rule("EE", "\\d{9}", n -> sum(n, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0),
            rule("LV", "\\d{11}", VatIdRules::lv),
            rule("LT", "\\d{9}|\\d{12}", VatIdRules::lt),
            rule("LU", "\\d{8}", n -> number(n, 0, 6) % 89 == number(n, 6, 8)),
            rule("IE", "\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}", VatIdRules::ie),
            rule("MT", "\\d{8}", n -> sum(n, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0),
            rule("CY", "\\d{8}[A-Z]", VatIdRules::cy),
            rule("GB", "\\d{9}|\\d{12}", n -> true));

    private VatIdRules() {}

    static boolean hold(String prefix, String number) {
        var rule = RULES.get(prefix);
        return rule == null
                ? prefix.matches("[A-Z]{2}") && ANY.matcher(number).matches()
                : rule.format.matcher(number).matches() && rule.check.test(number);
    }

    private static Map.Entry<String, Rule> rule(String prefix, String format, Predicate<String> check) {
        return entry(prefix, new Rule(Pattern.compile(format), check));
    }

    private static boolean ro(String n) {
        var padded = "0".repeat(10 - n.length()) + n;
        return sum(padded, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == last(n);
    }

    /** DNI (a person), NIE (a foreigner), K, L, M (persons in special cases), or CIF (a company). */
    private static boolean es(String n) {
        var first = n.charAt(0);
        if (Character.isDigit(first)) {
            return dniLetter(number(n, 0, 8)) == n.charAt(8);
        }
        if ("XYZ".indexOf(first) >= 0) {
            return dniLetter("XYZ".indexOf(first) * 10_000_000L + number(n, 1, 8)) == n.charAt(8);
        }
        return "KLM".indexOf(first) >= 0 ? dniLetter(number(n, 1, 8)) == n.charAt(8) : cif(n);
    }

    private static char dniLetter(long number) {
        return DNI_LETTERS.charAt((int) (number % 23));
    }

    private static boolean cif(String n) {
        var check = (10 - luhn(n.substring(1, 8) + "0") % 10) % 10;
        var byDigit = Character.forDigit(check, 10) == n.charAt(8);
        var byLetter = CIF_LETTERS.charAt(check) == n.charAt(8);
        if ("NPQRSW".indexOf(n.charAt(0)) >= 0) {
            return byLetter;
        }
        return "ABEH".indexOf(n.charAt(0)) >= 0
                ? byDigit
                : "CDFGJUV".indexOf(n.charAt(0)) >= 0 && (byDigit || byLetter);
    }

    /** The key of two letters or digits is checked in its old, numeric form only; SIREN always. */
    private static boolean fr(String n) {
        if (luhn(n.substring(2)) % 10 != 0) {
            return false;
        }
        return !n.substring(0, 2).matches("\\d\\d") || (number(n, 2, 11) * 100 + 12) % 97 == number(n, 0, 2);
    }

    /** The old number of a company by eleven-test, or the new one of a person: the whole text by mod 97. */
    private static boolean nl(String n) {
        if (sum(n, 9, 8, 7, 6, 5, 4, 3, 2) % 11 == n.charAt(8) - '0') {
            return true;
        }
        return ("NL" + n)
                        .chars()
                        .mapToLong(c -> Character.digit(c, 36))
                        .reduce(0, (r, d) -> (r * (d > 9 ? 100 : 10) + d) % 97)
                == 1;
    }

    /** Nine digits are a company; ten are a person, whose own rules are not checked. */
    private static boolean bg(String n) {
        if (n.length() == 10) {
            return true;
        }
        var first = sum(n, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
        return (first < 10 ? first : sum(n, 3, 4, 5, 6, 7, 8, 9, 10) % 11 % 10) == last(n);
    }

    /** Eight digits are a company; nine or ten are a person's birth number, not checked. */
    private static boolean cz(String n) {
        if (n.length() > 8) {
            return true;
        }
        var check = 11 - sum(n, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (check == 10 ? 0 : check == 11 ? 1 : check) == last(n);
    }

    private static boolean si(String n) {
        var check = 11 - sum(n, 8, 7, 6, 5, 4, 3, 2) % 11;
        return check != 11 && check % 10 == last(n);
    }

    /** A company; a person's number begins with the date of birth and is not checked. */
    private static boolean lv(String n) {
        return n.charAt(0) <= '3' || sum(n, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3;
    }

    private static boolean lt(String n) {
        var first = weighted(n, 0) % 11;
        return (first < 10 ? first : weighted(n, 2) % 11 % 10) == last(n);
    }

    /** All digits but the last, by 1 to 9 over and over. */
    private static int weighted(String n, int shift) {
        return IntStream.range(0, n.length() - 1)
                .map(i -> (n.charAt(i) - '0') * (1 + (i + shift) % 9))
                .sum();
    }

    /** The old form has a letter or sign in second place and is not checked; the new one may have a second letter last. */
    private static boolean ie(String n) {
        if (!Character.isDigit(n.charAt(1))) {
            return true;
        }
        var second = n.length() > 8 ? IRISH.indexOf(n.charAt(8)) : 0;
        return second >= 0 && IRISH.charAt((sum(n, 8, 7, 6, 5, 4, 3, 2) + 9 * second) % 23) == n.charAt(7);
    }

    private static boolean cy(String n) {
        var sum = IntStream.range(0, 8)
                .map(i -> i % 2 == 0 ? CYPRIOT[n.charAt(i) - '0'] : n.charAt(i) - '0')
                .sum();
        return 'A' + sum % 26 == n.charAt(8);
    }
}
