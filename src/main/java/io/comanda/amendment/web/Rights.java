package io.comanda.amendment.web;

/** Who may change orders: as who may place and cancel them; agents those of their own customers only. */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'administrator', 'integration')";
    static final String WRITE = "hasAnyRole('order-desk', 'supervisor', 'agent', 'integration')";

    private Rights() {}
}
