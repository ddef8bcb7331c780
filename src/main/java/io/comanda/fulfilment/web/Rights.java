package io.comanda.fulfilment.web;

/** Who may do what while an order is carried out. */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'purchasing', 'administrator', 'integration')";
    /** As ordering lets cancel. */
    static final String CANCEL = "hasAnyRole('order-desk', 'supervisor', 'agent', 'integration')";

    static final String CARRIERS =
            "hasAnyRole('order-desk', 'warehouse', 'finance', 'supervisor', 'administrator', 'integration')";
    /** As shipping lets agree with carriers. */
    static final String AGREE = "hasAnyRole('supervisor', 'administrator')";

    static final String PICK = "hasAnyRole('warehouse', 'supervisor')";

    /** Who sells decides what may go instead; a supervisor has to agree when it is dearer. */
    static final String SUBSTITUTE = "hasAnyRole('order-desk', 'supervisor')";

    private Rights() {}
}
