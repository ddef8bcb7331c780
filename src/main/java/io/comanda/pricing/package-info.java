/**
 * What a customer pays: price lists by group with validity and quantity breaks, individual prices, discounts and
 * exchange rates. Every price says how it came about.
 */
@ApplicationModule(
        displayName = "Pricing",
        allowedDependencies = {"kernel::*", "platform", "access", "catalog", "customer"})
@NullMarked
package io.comanda.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
