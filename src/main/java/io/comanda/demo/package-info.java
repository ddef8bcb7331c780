/**
 * Velomar, a bicycle dealer made up for the demonstration: goods, customers, prices, stock, staff and orders in all
 * stages. Fills an empty database, only in the profile {@code demo}, and only through the faces of the other modules.
 */
@ApplicationModule(
        displayName = "Demo company",
        allowedDependencies = {
            "kernel::*",
            "platform",
            "access",
            "catalog",
            "customer",
            "pricing",
            "inventory",
            "commission",
            "shipping",
            "ordering",
            "quoting",
            "payment",
            "purchasing",
            "worklist"
        })
@NullMarked
package io.comanda.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
