/**
 * What a customer sees and does himself: the page of his order, opened by the link in each mail. Shows only what is the
 * customer's and leaves every decision to the modules that own it.
 */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "kernel",
            "platform",
            "ordering",
            "fulfilment",
            "payment",
            "shipping",
            "notification",
            "returns"
        })
@NullMarked
package io.comanda.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
