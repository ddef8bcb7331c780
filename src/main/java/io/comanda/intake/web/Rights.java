package io.comanda.intake.web;

/** Who may do what with imports. A folder of the server is for administrators, who know what lies there. */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'supervisor', 'process-admin', 'integration', 'administrator')";
    static final String IMPORT = "hasAnyRole('order-desk', 'supervisor', 'integration', 'administrator')";
    static final String FOLDER = "hasRole('administrator')";
    static final String STEER = READ;
    /** Opening stock; of drafts everybody sees only their own, see {@code OpeningDrafts}. */
    static final String OPENING = "hasAnyRole('warehouse', 'supervisor', 'administrator')";

    static final String RELEASE = "hasAnyRole('order-desk', 'supervisor', 'administrator')";

    private Rights() {}
}
