/**
 * The books: a journal in which each fact of the other modules has one balanced entry, its periods and its export, and
 * statements of account. Only reads the other modules, by statements over their tables as the desk does.
 */
@ApplicationModule(
        displayName = "Accounting",
        allowedDependencies = {"kernel::*", "platform", "customer", "notification"})
@NullMarked
package io.comanda.accounting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
