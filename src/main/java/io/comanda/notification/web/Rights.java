package io.comanda.notification.web;

/** Who may look after mails; they hold addresses and amounts of all customers. */
final class Rights {

    static final String MEND = "hasAnyRole('order-desk', 'supervisor', 'process-admin', 'administrator')";

    private Rights() {}
}
