/**
 * What people have to do: the task list over the engine's human tasks, and the desk for what failed. Knows no business,
 * only tasks and incidents.
 */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"kernel::*", "platform", "access"})
@NullMarked
package io.comanda.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
