/** The steps of a change. */
@NullMarked
package io.comanda.amendment.process;

import org.jspecify.annotations.NullMarked;
