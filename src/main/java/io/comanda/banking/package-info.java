/**
 * What the bank tells: statements are read, their entries matched to open invoices, to orders that wait for a transfer and
 * to money owed back. What is certain is booked by itself, the rest is proposed to finance.
 */
@ApplicationModule(
        displayName = "Banking",
        allowedDependencies = {"kernel::*", "platform", "customer", "payment", "invoicing"})
@NullMarked
package io.comanda.banking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
