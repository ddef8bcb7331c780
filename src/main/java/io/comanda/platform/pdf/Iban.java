package io.comanda.platform.pdf;

/** An account number as people read it, in groups of four that stay on one line. */
final class Iban {

    private Iban() {}

    static String grouped(String iban) {
        return iban.replaceAll("\\s", "").replaceAll("(.{4})(?=.)", "$1\u00a0");
    }
}
