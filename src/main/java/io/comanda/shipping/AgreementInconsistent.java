package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** Prices that contradict themselves: an end before the beginning, post codes from a longer to a shorter one. */
public class AgreementInconsistent extends Refusal {

    public AgreementInconsistent(String service, String part) {
        super(Kind.INVALID, "The " + part + " of " + service + " contradict themselves");
        with("service", service);
        with("part", part);
    }
}
