/** What follows on an invoice or a credit note by itself. */
@NullMarked
package io.comanda.invoicing.process;

import org.jspecify.annotations.NullMarked;
