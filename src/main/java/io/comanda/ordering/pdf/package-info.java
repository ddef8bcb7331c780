/** Order confirmations and proformas on paper. */
@NullMarked
package io.comanda.ordering.pdf;

import org.jspecify.annotations.NullMarked;
