package io.comanda.intake.loading;

/** Somebody asked for the import to stop. */
class Stopped extends RuntimeException {

    Stopped() {
        super(null, null, false, false);
    }
}
