/**
 * Carries an order from placed to closed: reserving, picking, packing, shipping, invoicing, one process for all. The
 * place where the other modules meet.
 */
@ApplicationModule(
        displayName = "Fulfilment",
        allowedDependencies = {
            "kernel::*",
            "platform",
            "access",
            "catalog",
            "customer",
            "pricing",
            "ordering",
            "inventory",
            "payment",
            "shipping",
            "invoicing",
            "notification",
            "purchasing",
            "worklist",
            "commission"
        })
@NullMarked
package io.comanda.fulfilment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
