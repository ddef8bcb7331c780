/**
 * What we buy and from whom: suppliers and their prices, what is needed for waiting customers and for the shelves, orders
 * to suppliers from proposal to the last delivery. Owns the process {@code procurement}.
 */
@ApplicationModule(
        displayName = "Purchasing",
        allowedDependencies = {"kernel::*", "platform", "access", "catalog", "pricing", "inventory", "notification"})
@NullMarked
package io.comanda.purchasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
