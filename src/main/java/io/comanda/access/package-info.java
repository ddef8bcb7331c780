/**
 * Who may come in and what they may see: people with passwords, machines with tokens, the roles of both, and the one
 * decision about whose rows a caller sees. Every module may ask who the caller is; only this one decides it.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel::*", "platform"})
@NullMarked
package io.comanda.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
