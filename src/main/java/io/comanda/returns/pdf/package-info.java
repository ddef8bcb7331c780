/** The note that goes with returned goods. */
@NullMarked
package io.comanda.returns.pdf;

import org.jspecify.annotations.NullMarked;
