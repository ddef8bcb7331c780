/**
 * What the order desk sees at one glance: search over everything, the list of orders, an order's page, a price before it
 * is an order. Only reads, and reads the tables of the other modules where one statement must do for many rows.
 */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "kernel::*",
            "platform",
            "access",
            "catalog",
            "customer",
            "pricing",
            "inventory",
            "payment",
            "shipping",
            "ordering",
            "quoting",
            "invoicing",
            "fulfilment",
            "returns",
            "notification"
        })
@NullMarked
package io.comanda.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
