/**
 * Turns files from outside into products, prices, stock, customers and orders, by a mapping an operator writes. Files are
 * staged as text, joined and checked as a whole, and only then loaded, in batches that can be repeated.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "kernel::*",
            "platform",
            "access",
            "catalog",
            "customer",
            "pricing",
            "inventory",
            "ordering",
            "commission",
            "purchasing"
        })
@NullMarked
package io.comanda.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
