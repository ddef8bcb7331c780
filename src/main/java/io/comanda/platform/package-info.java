/**
 * What every module stands on: the seam to the engine, problem details, number series, documents, the audit trail, the
 * acting user, paging. Knows nothing of the business.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel::*")
@NullMarked
package io.comanda.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
