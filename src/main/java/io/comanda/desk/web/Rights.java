package io.comanda.desk.web;

/** Who may do what at the desk; which rows an agent sees is decided by {@link io.comanda.access.Visibility}. */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'purchasing', 'administrator', 'integration')";
    static final String TAKE = "hasAnyRole('order-desk', 'supervisor', 'agent', 'integration')";

    static final String DISPATCH = "hasAnyRole('warehouse', 'supervisor')";

    private Rights() {}
}
