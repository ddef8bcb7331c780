/**
 * The models that run: processes with their diagrams and what waits where in them, decision tables and forms. Knows the
 * engine, not the business.
 */
@ApplicationModule(
        displayName = "Studio",
        allowedDependencies = {"kernel", "platform", "access", "worklist"})
@NullMarked
package io.comanda.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
