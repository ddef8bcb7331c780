/** Pick lists and goods-issue notes on paper. */
@NullMarked
package io.comanda.fulfilment.pdf;

import org.jspecify.annotations.NullMarked;
