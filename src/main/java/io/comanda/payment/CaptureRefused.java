package io.comanda.payment;

import io.comanda.kernel.Refusal;
import java.util.Set;

/** The provider does not give the money it had promised, for instance because the promise lapsed. */
public class CaptureRefused extends Refusal {

    /** The provider has given back by itself what it had reserved. */
    public static final String EXPIRED = "authorization_expired";

    private static final Set<String> LAPSED = Set.of(EXPIRED, "charge_expired_for_capture");

    private final String reason;

    public CaptureRefused(String orderNumber, String reason) {
        super(Kind.CONFLICT, "The provider refuses to capture for order " + orderNumber + ": " + reason);
        this.reason = reason;
        with("orderNumber", orderNumber);
        with("reason", reason);
    }

    /** The promise has lapsed: the money may be asked for anew. */
    public boolean isLapsed() {
        return LAPSED.contains(reason);
    }
}
