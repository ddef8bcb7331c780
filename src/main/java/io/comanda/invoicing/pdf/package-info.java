/** Invoices and credit notes on paper. */
@NullMarked
package io.comanda.invoicing.pdf;

import org.jspecify.annotations.NullMarked;
