/**
 * What agents earn: accrued when an invoice is written, valid with the customer's money, settled by finance for a period. A ledger
 * of facts that are added and never changed.
 */
@ApplicationModule(
        displayName = "Commission",
        allowedDependencies = {
            "kernel::*",
            "platform",
            "access",
            "catalog",
            "customer",
            "ordering",
            "invoicing",
            "notification"
        })
@NullMarked
package io.comanda.commission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
