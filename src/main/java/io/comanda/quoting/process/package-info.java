/** The steps that follow a quote from its approval to its end. */
@NullMarked
package io.comanda.quoting.process;

import org.jspecify.annotations.NullMarked;
