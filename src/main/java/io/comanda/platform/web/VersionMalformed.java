package io.comanda.platform.web;

import io.comanda.kernel.Refusal;

/** The header If-Match is not the ETag of an answer of ours. */
public final class VersionMalformed extends Refusal {

    VersionMalformed() {
        super(Kind.INVALID, "The header If-Match is not an ETag that was given out");
    }
}
