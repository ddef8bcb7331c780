/** Who acts: a person, a machine, a customer or the process itself. */
@NullMarked
package io.comanda.platform.actor;

import org.jspecify.annotations.NullMarked;
