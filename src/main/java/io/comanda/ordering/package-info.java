/**
 * Orders: what a customer wants, at which price, and how far it is. Places, holds, changes and cancels them; who carries
 * them out is not known here.
 */
@ApplicationModule(
        displayName = "Ordering",
        allowedDependencies = {"kernel::*", "platform", "access", "catalog", "customer", "pricing", "inventory"})
@NullMarked
package io.comanda.ordering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
