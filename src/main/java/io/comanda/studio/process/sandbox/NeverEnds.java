package io.comanda.studio.process.sandbox;

/** More steps than any order takes. */
final class NeverEnds extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final int MOST_STEPS = 1_000;

    NeverEnds() {
        super("More than " + MOST_STEPS + " steps");
    }
}
