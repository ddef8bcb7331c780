package io.comanda.payment;

import io.comanda.platform.outside.OutsideAway;

/**
 * The provider did not answer, or answered that it cannot work. Whether it did what was asked is not known; the same call
 * again, with the same key, finds out. A technical failure: try again later.
 */
public class ProviderUnavailable extends OutsideAway {

    public ProviderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
