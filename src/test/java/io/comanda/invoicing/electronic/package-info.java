/** Electronic invoices: a generator of them, and the judges of UBL, CII and PDF/A. */
@NullMarked
package io.comanda.invoicing.electronic;

import org.jspecify.annotations.NullMarked;
