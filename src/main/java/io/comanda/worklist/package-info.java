/**
 * What waits for people: the tasks of all processes with their forms, and the incident desk for what failed for good.
 * Knows the engine, not the business; who may see a task is decided by its candidate groups.
 */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"kernel::*", "platform", "access", "notification"})
@NullMarked
package io.comanda.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
