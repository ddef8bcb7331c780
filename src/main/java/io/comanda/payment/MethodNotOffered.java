package io.comanda.payment;

import io.comanda.kernel.Refusal;

/** This way to pay is not offered here. */
public class MethodNotOffered extends Refusal {

    public MethodNotOffered(PaymentMethod method, String channel) {
        super(Kind.INVALID, "The channel " + channel + " does not offer " + method);
        with("method", method.name());
        with("channel", channel);
    }
}
