package io.comanda.platform.web;

import java.io.IOException;

/** The body goes on after its limit; thrown while it is being read. */
class BodyTooLarge extends IOException {

    static final String CODE = "platform.BodyTooLarge";

    BodyTooLarge(long limit) {
        super("The body is larger than " + limit + " bytes");
    }
}
