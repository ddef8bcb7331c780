/**
 * Invoices and what is still to be paid for them. An invoice is written once, numbered without gaps, and never changed;
 * money is booked against it.
 */
@ApplicationModule(
        displayName = "Invoicing",
        allowedDependencies = {
            "kernel::*",
            "platform",
            "access",
            "catalog",
            "customer",
            "pricing",
            "payment",
            "notification"
        })
@NullMarked
package io.comanda.invoicing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
