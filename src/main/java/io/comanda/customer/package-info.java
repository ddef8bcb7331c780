/**
 * Whom we serve: accounts with branches, contacts, delivery addresses, terms and the rep who looks after them. Master
 * data is written and read as whole records with plain SQL, the same way for one customer and for a hundred thousand.
 */
@ApplicationModule(
        displayName = "Customers",
        allowedDependencies = {"kernel::*", "platform", "access"})
@NullMarked
package io.comanda.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
