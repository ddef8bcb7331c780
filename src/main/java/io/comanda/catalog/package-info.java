/**
 * What we sell: products in several languages, their families, measures, tax categories and pictures. Master data is
 * written and read as whole records with plain SQL, the same way for one product and for a hundred thousand.
 */
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {"kernel::*", "platform"})
@NullMarked
package io.comanda.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
