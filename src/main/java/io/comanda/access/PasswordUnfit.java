package io.comanda.access;

import io.comanda.kernel.Refusal;

/** The password is too short, too long or too easy to guess. */
public class PasswordUnfit extends Refusal {

    public PasswordUnfit(int minimum, int maximum) {
        super(Kind.INVALID, "A password has " + minimum + " to " + maximum + " characters and is not easy to guess");
        with("minimum", minimum);
        with("maximum", maximum);
    }
}
