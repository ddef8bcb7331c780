package io.comanda.worklist.web;

/** Who works, who supervises, who mends. */
final class Rights {

    static final String WORK =
            "hasAnyRole('order-desk', 'warehouse', 'finance', 'supervisor', 'purchasing', 'process-admin', 'administrator')";
    static final String SUPERVISE = "hasAnyRole('supervisor', 'administrator')";
    static final String MEND = "hasAnyRole('supervisor', 'process-admin', 'administrator')";

    private Rights() {}
}
