/** Statements that must return no row, and who may ask for them. */
@NullMarked
package io.comanda.platform.invariants;

import org.jspecify.annotations.NullMarked;
