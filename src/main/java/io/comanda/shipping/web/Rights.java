package io.comanda.shipping.web;

/** Who may do what with carriers and waybills. */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'warehouse', 'finance', 'supervisor', 'administrator', 'integration')";
    static final String AGREE = "hasAnyRole('supervisor', 'administrator')";
    static final String TRACK = "hasAnyRole('warehouse', 'integration')";

    static final String HAND_OVER = "hasAnyRole('warehouse', 'supervisor')";

    private Rights() {}
}
