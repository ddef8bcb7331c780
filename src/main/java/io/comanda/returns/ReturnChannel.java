package io.comanda.returns;

/** Who asked for it. */
public enum ReturnChannel {
    CUSTOMER,
    DESK
}
