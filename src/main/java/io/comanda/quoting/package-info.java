/**
 * Quotes: what a customer is offered, in one or more versions and for a time, until he says yes, no or nothing. Prices
 * and reckons as orders do; what is accepted becomes an order at the prices offered.
 */
@ApplicationModule(
        displayName = "Quoting",
        allowedDependencies = {
            "kernel::*",
            "platform",
            "access",
            "customer",
            "pricing",
            "ordering",
            "fulfilment",
            "shipping",
            "notification"
        })
@NullMarked
package io.comanda.quoting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
