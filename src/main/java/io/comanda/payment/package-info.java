/**
 * Money for orders: opens a payment by the customer's method, talks to the card provider, and keeps an append-only ledger
 * of what was asked and answered, from which every sum and state is recomputed. Knows neither orders nor invoices beyond
 * their numbers.
 */
@ApplicationModule(
        displayName = "Payment",
        allowedDependencies = {})
@NullMarked
package io.comanda.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
