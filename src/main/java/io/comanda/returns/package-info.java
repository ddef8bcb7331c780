/**
 * Goods and money back: a return from its request to the credit note, and claims that are settled without goods. A
 * process of its own beside the order's.
 */
@ApplicationModule(
        displayName = "Returns",
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
            "fulfilment"
        })
@NullMarked
package io.comanda.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
