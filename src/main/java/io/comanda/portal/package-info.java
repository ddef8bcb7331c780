/**
 * What a customer sees and does himself: the pages of his order and of an offer to him, opened by the link in each mail.
 * Shows only what is the customer's and leaves every decision to the modules that own it.
 */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "kernel",
            "platform",
            "ordering",
            "quoting",
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
