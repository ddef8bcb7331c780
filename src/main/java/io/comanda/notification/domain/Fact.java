package io.comanda.notification.domain;

/** A fact a mail shows, by its name; without the required ones it cannot be told. */
public record Fact(String name, FactType type, boolean required) {

    static Fact text(String name) {
        return new Fact(name, FactType.TEXT, true);
    }

    static Fact code(String name) {
        return new Fact(name, FactType.CODE, true);
    }

    static Fact money(String name) {
        return new Fact(name, FactType.MONEY, true);
    }

    static Fact day(String name) {
        return new Fact(name, FactType.DAY, true);
    }

    /** What it came to, where that is known: each outcome has a body of its own. */
    static Fact outcome() {
        return new Fact("outcome", FactType.OUTCOME, false);
    }

    /** Where the mail's button leads. */
    static Fact link() {
        return new Fact("link", FactType.LINK, true);
    }

    static Fact lines() {
        return new Fact("lines", FactType.LINES, true);
    }

    Fact ifKnown() {
        return new Fact(name, type, false);
    }
}
