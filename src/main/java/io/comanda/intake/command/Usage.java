package io.comanda.intake.command;

/** The command was not written as it must be. */
class Usage extends RuntimeException {

    Usage(String message) {
        super(message, null, false, false);
    }
}
