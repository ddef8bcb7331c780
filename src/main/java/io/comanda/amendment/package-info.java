/**
 * Changes of placed orders: what a change would do is said before anything happens; once confirmed, a process of its own
 * has it approved, secures the money, changes the agreement and has the order's process begin anew with what is open.
 */
@ApplicationModule(
        displayName = "Amendment",
        allowedDependencies = {
            "kernel::*",
            "platform",
            "access",
            "ordering",
            "customer",
            "inventory",
            "payment",
            "invoicing",
            "commission",
            "fulfilment"
        })
@NullMarked
package io.comanda.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
