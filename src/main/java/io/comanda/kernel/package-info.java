/**
 * The words every module speaks: money, quantities, percentages, addresses, tax sums and refusals. Values only, without
 * database, engine or web.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package io.comanda.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
