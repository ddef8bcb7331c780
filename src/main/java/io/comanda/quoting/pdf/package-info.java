/** Quotes on paper. */
@NullMarked
package io.comanda.quoting.pdf;

import org.jspecify.annotations.NullMarked;
