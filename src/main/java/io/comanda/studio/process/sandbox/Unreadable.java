package io.comanda.studio.process.sandbox;

/** History and diagram do not tell what a past order did. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String element;

    Unreadable(String element, String message) {
        super(message);
        this.element = element;
    }

    String element() {
        return element;
    }
}
