/** Orders to suppliers on paper. */
@NullMarked
package io.comanda.purchasing.pdf;

import org.jspecify.annotations.NullMarked;
